package dev.keysmith.generator.load.c2j;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The names of shapes in Smithy, where operations, the service and all other shapes share one space
 * and no two names may differ in case alone. Operations keep their names, since callers know them;
 * then structures and enums, of which Java types are made; the others give way with the suffix that
 * AWS's own Smithy models have, {@code Shape}.
 */
final class ShapeNames {
  private static final String SUFFIX = "Shape";

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final String service;

  ShapeNames(ServiceIds ids, Map<String, ObjectNode> operations, Map<String, ObjectNode> shapes) {
    this.service = service(ids, operations, shapes);
    taken.add(key(service));
    operations.keySet().forEach(name -> taken.add(key(name)));
    Set<String> others = Set.copyOf(taken);
    shapes.forEach(
        (name, shape) -> {
          if (isType(shape)) {
            names.put(name, others.contains(key(name)) ? free(name + SUFFIX, shapes) : name);
            taken.add(key(names.get(name)));
          }
        });
    shapes.keySet().stream()
        .filter(name -> !names.containsKey(name))
        .forEach(name -> names.put(name, claim(name, shapes)));
  }

  /** The name of the service shape. */
  String service() {
    return service;
  }

  /** The name of a shape of the document. */
  String of(String shape) {
    return names.getOrDefault(shape, shape);
  }

  /** A name for a shape that the document does not have. */
  String claimNew(String wanted, Map<String, ObjectNode> shapes) {
    return claim(wanted, shapes);
  }

  private String claim(String wanted, Map<String, ObjectNode> shapes) {
    if (taken.add(key(wanted))) {
      return wanted;
    }
    String name = free(wanted + SUFFIX, shapes);
    taken.add(key(name));
    return name;
  }

  /** Neither taken nor another shape's own name. */
  private String free(String wanted, Map<String, ObjectNode> shapes) {
    String name = wanted;
    while (taken.contains(key(name)) || shapes.containsKey(name)) {
      name += SUFFIX;
    }
    return name;
  }

  private static boolean isType(ObjectNode shape) {
    return shape.containsMember("enum")
        || (Nodes.expectText(shape, "type").equals("structure") && !Nodes.isOn(shape, "document"));
  }

  /** A name of our own making gives way to those of the model. */
  private static String service(
      ServiceIds ids, Map<String, ObjectNode> operations, Map<String, ObjectNode> shapes) {
    boolean clash = operations.containsKey(ids.name()) || shapes.containsKey(ids.name());
    return clash && !ids.target() ? ids.name() + "Service" : ids.name();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
