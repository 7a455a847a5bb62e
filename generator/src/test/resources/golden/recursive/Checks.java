package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import java.util.List;
import java.util.Map;

final class Checks {
  private Checks() {}

  public static void roundTrips() {
    Tree leaf = Tree.builder().name("leaf").build();
    Branch branch = Branch.branches(List.of(Branch.tree(leaf)));
    Tree tree =
        Tree.builder()
            .left(leaf)
            .children(leaf, leaf)
            .named(Map.of("n", List.of(leaf)))
            .branch(branch)
            .build();
    Tree top = Tree.builder().left(tree).children(tree).build();
    assertEquals(top, Tree.ofValue(top.toValue()));
    assertEquals(top, Tree.read(new JsonReader(JsonWriter.write(top))));
  }

  public static void depth() {
    Tree tree = Tree.builder().name("end").build();
    for (int i = 0; i < 20; i++) {
      tree = Tree.builder().left(tree).build();
    }
    assertEquals(tree, Tree.ofValue(tree.toValue()));
  }
}
