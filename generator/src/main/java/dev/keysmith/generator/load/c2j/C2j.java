package dev.keysmith.generator.load.c2j;

import java.util.List;
import software.amazon.smithy.model.loader.ModelSyntaxException;
import software.amazon.smithy.model.node.ExpectationNotMetException;
import software.amazon.smithy.model.node.Node;

/** Tells what a file is without reading all of it. */
public final class C2j {
  private C2j() {}

  /** Whether JSON is a C2J service model: it has metadata beside operations or shapes. */
  public static boolean isModel(byte[] json) {
    boolean metadata = false;
    boolean content = false;
    TopLevel top = new TopLevel(json);
    while (top.next()) {
      switch (top.key()) {
        case "smithy", "customizationConfig" -> {
          return false;
        }
        case "metadata" -> metadata = true;
        case "operations", "shapes" -> content = true;
        default -> {
          // Says nothing.
        }
      }
      if (metadata && content) {
        return true;
      }
    }
    return false;
  }

  /**
   * The ids of which the model's service has one; none if its metadata cannot be read, which is
   * told when it is imported.
   */
  public static List<String> serviceIds(byte[] json) {
    TopLevel top = new TopLevel(json);
    while (top.next()) {
      if (top.key().equals("metadata")) {
        try {
          return ServiceIds.of(Node.parse(top.value()).expectObjectNode()).candidates();
        } catch (ModelSyntaxException | ExpectationNotMetException e) {
          return List.of();
        }
      }
    }
    return List.of();
  }
}
