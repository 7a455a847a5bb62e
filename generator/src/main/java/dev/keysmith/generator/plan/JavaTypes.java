package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.SparseTrait;

/** The Java type of a shape's values: boxed where Java has primitives, without nullness outside. */
final class JavaTypes {
  private static final ClassName BLOB = ClassName.get("dev.keysmith.runtime.value", "Blob");
  private static final ClassName VALUE = ClassName.get("dev.keysmith.runtime.value", "Value");

  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName LIST = ClassName.get(List.class);
  private static final ClassName MAP = ClassName.get(Map.class);

  private final Model model;
  private final Lookup<ClassName> types;
  private final Map<ShapeId, TypeName> made = new HashMap<>();

  JavaTypes(Model model, Lookup<ClassName> types) {
    this.model = model;
    this.types = types;
  }

  /** The type of a shape's values, which is made once. */
  TypeName of(Shape shape) {
    TypeName known = made.get(shape.getId());
    if (known != null) {
      return known;
    }
    TypeName type = make(shape);
    made.put(shape.getId(), type);
    return type;
  }

  private TypeName make(Shape shape) {
    return switch (shape.getType()) {
      case BLOB -> BLOB;
      case BOOLEAN -> ClassName.get(Boolean.class);
      case STRING -> STRING;
      case BYTE -> ClassName.get(Byte.class);
      case SHORT -> ClassName.get(Short.class);
      case INTEGER -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case FLOAT -> ClassName.get(Float.class);
      case DOUBLE -> ClassName.get(Double.class);
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
      case TIMESTAMP -> ClassName.get(Instant.class);
      case DOCUMENT -> VALUE;
      case LIST, SET -> ofList((ListShape) shape);
      case MAP -> ofMap((MapShape) shape);
      case MEMBER -> of(model.expectShape(shape.asMemberShape().orElseThrow().getTarget()));
      default -> types.get(shape);
    };
  }

  private TypeName ofList(ListShape list) {
    return ParameterizedTypeName.get(LIST, ofElement(list, of(list.getMember())));
  }

  private TypeName ofMap(MapShape map) {
    return ParameterizedTypeName.get(MAP, STRING, ofElement(map, of(map.getValue())));
  }

  private static TypeName ofElement(Shape collection, TypeName element) {
    return collection.hasTrait(SparseTrait.class) ? element.nullable() : element;
  }
}
