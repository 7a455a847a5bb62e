package dev.keysmith.randommodels;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** Constants of enums are there once, and unknown values are kept. */
final class EnumCheck {
  private final Shape shape;
  private final Class<?> type;
  private final Class<?> primitive;

  private EnumCheck(Shape shape, Class<?> type) {
    this.shape = shape;
    this.type = type;
    this.primitive = shape.isIntEnumShape() ? int.class : String.class;
  }

  static void run(LoadedClient client) {
    for (Shape shape : client.enums()) {
      Class<?> type = GeneratedType.load(client.loader(), client.plan().type(shape));
      EnumCheck check = new EnumCheck(shape, type);
      for (MemberShape member : shape.members()) {
        check.checkConstant(member, client.plan().constant(member));
      }
      check.checkUnknown();
    }
  }

  private void checkConstant(MemberShape member, String name) {
    EnumValueTrait trait = member.expectTrait(EnumValueTrait.class);
    Object value = shape.isIntEnumShape() ? trait.expectIntValue() : trait.expectStringValue();
    Object constant = constant(name);
    Expect.isTrue("enums, of", member.getId(), of(value) == constant);
    Expect.equal("enums, value", member.getId(), value, call("value", constant));
    Object known = call("known", constant);
    Expect.equal("enums, known", member.getId(), name, known == null ? null : known.toString());
  }

  private void checkUnknown() {
    Object value = shape.isIntEnumShape() ? (Object) 123_456_789 : "nobody's \u00e9 value";
    Object unknown = of(value);
    Expect.equal("enums, unknown value", shape.getId(), value, call("value", unknown));
    Expect.equal("enums, unknown known", shape.getId(), null, call("known", unknown));
    Expect.equal("enums, unknown equals", shape.getId(), of(value), unknown);
  }

  private Object constant(String name) {
    try {
      Field field = type.getField(name);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new Failure("enums, no constant", type + "." + name + ": " + e);
    }
  }

  private Object of(Object value) {
    return GeneratedType.call(type, "of", null, new Class<?>[] {primitive}, value);
  }

  private @Nullable Object call(String method, Object constant) {
    return GeneratedType.call(type, method, constant, new Class<?>[0]);
  }
}
