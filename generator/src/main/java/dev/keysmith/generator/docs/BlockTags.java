package dev.keysmith.generator.docs;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.ExternalDocumentationTrait;
import software.amazon.smithy.model.traits.SinceTrait;

/** The block tags of a comment: {@code @see}, {@code @since} and {@code @deprecated}. */
final class BlockTags {
  private BlockTags() {}

  static String append(String text, Shape shape) {
    List<String> tags = new ArrayList<>();
    shape
        .getTrait(ExternalDocumentationTrait.class)
        .ifPresent(trait -> trait.getUrls().forEach((name, url) -> see(tags, name, url)));
    shape
        .getTrait(SinceTrait.class)
        .ifPresent(since -> tag(tags, "@since ", since.getValue(), "unknown"));
    shape
        .getTrait(DeprecatedTrait.class)
        .ifPresent(trait -> tag(tags, "@deprecated ", told(trait), "Deprecated in the model."));
    return tags.isEmpty() ? text : text + "\n\n" + String.join("\n", tags);
  }

  private static void see(List<String> tags, String name, String url) {
    InlineText link = new InlineText();
    link.openLink(url);
    link.text(name);
    String text = link.take();
    if (text.startsWith("<a ")) {
      tags.add("@see " + text);
    }
  }

  private static void tag(List<String> tags, String tag, String text, String otherwise) {
    InlineText plain = new InlineText();
    plain.text(text);
    String taken = plain.take();
    Wrap.into(tags, "", tag, taken.isEmpty() ? otherwise : taken);
  }

  private static String told(DeprecatedTrait trait) {
    String since = trait.getSince().map(version -> "Since " + version + ". ").orElse("");
    return since + trait.getMessage().orElse("");
  }
}
