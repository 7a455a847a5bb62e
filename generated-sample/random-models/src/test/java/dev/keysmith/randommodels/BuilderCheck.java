package dev.keysmith.randommodels;

import dev.keysmith.generator.plan.JavaPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** Takes values apart by their accessors and makes them again by their builders. */
final class BuilderCheck {
  private final JavaPlan plan;
  private final Object value;

  private BuilderCheck(JavaPlan plan, Object value) {
    this.plan = plan;
    this.value = value;
  }

  /** A union is made by its factories, a structure by its builder. */
  static void check(LoadedClient client, Shape shape, Object value) {
    if (client.plan().stream(shape).isPresent()) {
      return; // Streams are made as messages are.
    }
    BuilderCheck check = new BuilderCheck(client.plan(), value);
    Object again =
        shape.isUnionShape()
            ? check.byFactory(client, shape)
            : check.byBuilder(client.type(shape).type(), shape);
    Expect.equal(
        "values, built again",
        shape.getId(),
        GeneratedType.toValue(value),
        GeneratedType.toValue(again));
  }

  private Object byBuilder(Class<?> type, Shape shape) {
    Object builder = GeneratedType.call(type, "builder", null, new Class<?>[0]);
    for (MemberShape member : shape.members()) {
      String name = plan.isMessage(member) ? "getMessage" : plan.member(member);
      Object part = GeneratedType.call(value.getClass(), name, value, new Class<?>[0]);
      invoke(setter(builder.getClass(), plan.member(member)), builder, part);
    }
    return GeneratedType.call(builder.getClass(), "build", builder, new Class<?>[0]);
  }

  /** The one that takes the value as it is, and no array. */
  private static Method setter(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> !method.isVarArgs())
        .findFirst()
        .orElseThrow(() -> new Failure("values, no setter", type + "." + name));
  }

  private Object byFactory(LoadedClient client, Shape union) {
    for (MemberShape member : union.members()) {
      Class<?> variant = GeneratedType.load(client.loader(), plan.variant(member));
      if (variant == value.getClass()) {
        Class<?> type = client.type(union).type();
        Method factory =
            Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(plan.member(member)))
                .filter(method -> !method.isVarArgs() && method.getParameterCount() < 2)
                .findFirst()
                .orElseThrow(() -> new Failure("values, no factory", member.getId().toString()));
        return factory.getParameterCount() == 0
            ? invoke(factory, null)
            : invoke(factory, null, GeneratedType.call(variant, "value", value, new Class<?>[0]));
      }
    }
    throw new Failure("values, no variant", value.getClass().toString());
  }

  private static Object invoke(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Failure.of("building", e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }
}
