package dev.keysmith.generator.diff;

import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiHasChangeStatus;
import java.util.ArrayList;
import java.util.List;

/** What japicmp holds against a class, in a line. */
final class Incompatibilities {
  private Incompatibilities() {}

  static String of(JApiClass type) {
    List<String> found = new ArrayList<>();
    add(found, "", type);
    type.getMethods().forEach(method -> add(found, method.getName() + "()", method));
    type.getFields().forEach(field -> add(found, field.getName(), field));
    type.getInterfaces().forEach(each -> add(found, each.getFullyQualifiedName(), each));
    add(found, "superclass", type.getSuperclass());
    return type.getFullyQualifiedName() + ' ' + found;
  }

  private static <T extends JApiCompatibility & JApiHasChangeStatus> void add(
      List<String> found, String name, T part) {
    part.getCompatibilityChanges().stream()
        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .forEach(change -> found.add(name + ' ' + change.getType()));
  }
}
