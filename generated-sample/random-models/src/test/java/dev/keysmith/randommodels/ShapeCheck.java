package dev.keysmith.randommodels;

import dev.keysmith.differential.DefaultTrees;
import dev.keysmith.differential.RandomTrees;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.differential.ValueTrees;
import dev.keysmith.randommodels.model.Reach;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ErrorTrait;

/** Random values of every structure and union: trees and back, builders, and each codec. */
final class ShapeCheck {
  private static final int ROUNDS = 4;

  private final LoadedClient client;
  private final ServiceAst ast;
  private final Random random;
  private final ValueTrees values;
  private final DefaultTrees defaults;

  private ShapeCheck(LoadedClient client) {
    this.client = client;
    this.ast = client.ast();
    this.random = client.random();
    this.values = new ValueTrees(ast);
    this.defaults = new DefaultTrees(ast);
  }

  static void run(LoadedClient client) {
    ShapeCheck check = new ShapeCheck(client);
    for (Shape shape : client.structured()) {
      for (int round = 0; round < ROUNDS; round++) {
        check.check(shape);
      }
    }
  }

  private void check(Shape shape) {
    try {
      GeneratedType type = client.type(shape);
      Value.Structure tree = tree(shape, false);
      Object first = type.ofValue(tree);
      checkTree(shape, type, tree, first);
      BuilderCheck.check(client, shape, first);
      if (!shape.hasTrait(ErrorTrait.class)) {
        CodecCheck codecs = new CodecCheck(client, shape, type);
        codecs.check(first);
        codecs.checkXml(type.ofValue(tree(shape, true)));
      }
    } catch (RuntimeException e) {
      throw Failure.of("values", e);
    }
  }

  /** An exception equals itself alone, and so does what holds one. */
  private boolean holdsError(Shape shape) {
    return Reach.of(client.flat(), shape.getId().toString()).stream()
        .anyMatch(id -> ast.trait(id, "smithy.api#error") != null);
  }

  private Value.Structure tree(Shape shape, boolean xml) {
    RandomTrees trees = new RandomTrees(ast, random, xml);
    if (xml) {
      trees.leavingOutEmpty();
    }
    String id = shape.getId().toString();
    Map<String, Object> tree = shape.isUnionShape() ? trees.union(id) : trees.structure(id);
    if (ast.stream(id) != null) {
      tree.remove(ast.stream(id));
    }
    return values.structure(id, defaults.structure(id, tree));
  }

  private void checkTree(Shape shape, GeneratedType type, Value.Structure tree, Object first) {
    Value.Structure again = GeneratedType.toValue(first);
    Expect.equal("values, toValue", shape.getId(), tree.toJsonRevealed(), again.toJsonRevealed());
    Expect.equal("values, toValue's tags", shape.getId(), tree, again);
    Expect.equal(
        "values, order of members",
        shape.getId(),
        new ArrayList<>(tree.members().keySet()),
        new ArrayList<>(again.members().keySet()));
    Object second = type.ofValue(again);
    if (!holdsError(shape)) {
      Expect.equal("values, equals", shape.getId(), first, second);
      Expect.equal("values, hashCode", shape.getId(), first.hashCode(), second.hashCode());
      Expect.equal("values, toString", shape.getId(), first.toString(), second.toString());
    }
  }
}
