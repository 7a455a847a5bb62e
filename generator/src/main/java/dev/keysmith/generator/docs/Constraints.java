package dev.keysmith.generator.docs;

import java.math.BigDecimal;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/**
 * Tells the constraints of a shape in a paragraph. Clients document them and leave it to the
 * service to enforce them, which may know newer ones.
 */
final class Constraints {
  private final JavadocWriter writer;

  private Constraints(JavadocWriter writer) {
    this.writer = writer;
  }

  static void of(Shape shape, JavadocWriter writer) {
    new Constraints(writer).add(shape, shape);
  }

  static void of(Model model, MemberShape member, JavadocWriter writer) {
    Shape target = model.expectShape(member.getTarget());
    new Constraints(writer).add(member, isStructured(target) ? member : target);
  }

  /** What a structure or union says of itself is told in its own type. */
  private static boolean isStructured(Shape target) {
    return target.isStructureShape() || target.isUnionShape();
  }

  private void add(Shape shape, Shape target) {
    writer.paragraph();
    if (shape.hasTrait(RequiredTrait.class)) {
      say("Required.");
    }
    shape.getTrait(DefaultTrait.class).ifPresent(trait -> defaulted(trait.toNode()));
    if (shape.hasTrait(IdempotencyTokenTrait.class)) {
      say("An idempotency token: a random one is sent when it is not set.");
    }
    either(shape, target, LengthTrait.class)
        .ifPresent(length -> between("Length", number(length.getMin()), number(length.getMax())));
    either(shape, target, RangeTrait.class)
        .ifPresent(range -> between("Value", plain(range.getMin()), plain(range.getMax())));
    either(shape, target, PatternTrait.class).ifPresent(pattern -> pattern(pattern.getValue()));
    if (either(shape, target, UniqueItemsTrait.class).isPresent()) {
      say("No element twice.");
    }
    if (either(shape, target, SensitiveTrait.class).isPresent()) {
      say("Sensitive: hidden when printed.");
    }
    writer.paragraph();
  }

  private static <T extends Trait> Optional<T> either(Shape shape, Shape target, Class<T> trait) {
    return shape.getTrait(trait).or(() -> target.getTrait(trait));
  }

  private static Optional<String> number(Optional<Long> number) {
    return number.map(String::valueOf);
  }

  private static Optional<String> plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }

  private void between(String what, Optional<String> min, Optional<String> max) {
    if (min.isPresent() && max.isPresent()) {
      say(what + " " + (min.equals(max) ? min.get() : min.get() + " to " + max.get()) + '.');
    } else {
      min.ifPresent(bound -> say(what + " at least " + bound + '.'));
      max.ifPresent(bound -> say(what + " at most " + bound + '.'));
    }
  }

  private void pattern(String pattern) {
    say("Pattern ");
    writer.inline().code(pattern);
    say(".");
  }

  private void defaulted(Node value) {
    if (!value.isNullNode()) {
      say("Default ");
      writer.inline().code(Node.printJson(value));
      say(".");
    }
  }

  private void say(String sentence) {
    writer.inline().text(sentence.equals(".") ? sentence : ' ' + sentence);
  }
}
