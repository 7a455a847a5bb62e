package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ShapeId;

/** What is different between two versions, operation by operation. */
public final class DiffReport {
  /** The section of changes that concern more than one operation. */
  static final String SEVERAL = "Several operations";

  private final Versions versions;
  private final List<Change> changes;

  DiffReport(Versions versions, List<Change> changes) {
    this.versions = versions;
    this.changes =
        changes.stream()
            .sorted(
                Comparator.comparing(Change::subject)
                    .thenComparing(Change::kind)
                    .thenComparing(Change::java))
            .toList();
  }

  /** The report in a format, which ends with a line break. */
  public String text(Format format) {
    return switch (format) {
      case TEXT -> new TextFormat(this).text();
      case MARKDOWN -> new MarkdownFormat(this).text();
      case JSON -> new JsonFormat(this).text();
    };
  }

  /** Whether nothing breaks: neither source nor binaries nor the wire. */
  public boolean isCompatible() {
    return changes.stream().noneMatch(Change::isBreaking);
  }

  List<Change> changes() {
    return changes;
  }

  /** The shape id of the service, as it is now. */
  String service() {
    return versions.after().service().getId().toString();
  }

  /** The client's name, as it is now. */
  String client() {
    return versions.after().names().get(versions.after().service(), Role.CLIENT);
  }

  /** Changes that have an effect. */
  List<Change> with(Effect effect) {
    return changes.stream().filter(change -> change.effects().contains(effect)).toList();
  }

  /** One line: how many break what. */
  String summary() {
    if (changes.isEmpty()) {
      return "nothing that callers could see has changed";
    }
    long breaking = changes.stream().filter(Change::isBreaking).count();
    long compatible = changes.size() - breaking;
    if (breaking == 0) {
      return compatible + (compatible == 1 ? " change, which is" : " changes, all") + " compatible";
    }
    String counts =
        Effect.breaks().stream()
            .map(effect -> effect.key() + ' ' + with(effect).size())
            .collect(Collectors.joining(", "));
    return breaking
        + (breaking == 1 ? " change breaks" : " changes break")
        + " callers ("
        + counts
        + "), "
        + compatible
        + (compatible == 1 ? " is" : " are")
        + " compatible";
  }

  /** The operations that a change concerns, by name and sorted; none for the service itself. */
  List<String> operationsOf(Change change) {
    return versions.operationsOf(change.subject()).stream().map(ShapeId::getName).toList();
  }

  /**
   * The changes by the one operation that each concerns; those of the service come first, under its
   * client, and those of several operations last, under {@link #SEVERAL}.
   */
  Map<String, List<Change>> sections() {
    Map<String, List<Change>> sections = new LinkedHashMap<>();
    List<Change> several = new ArrayList<>();
    changes.stream()
        .sorted(Comparator.comparing(this::section))
        .forEach(
            change -> {
              String section = section(change);
              if (section.equals(SEVERAL)) {
                several.add(change);
              } else {
                String title = section.isEmpty() ? client() : section;
                sections.computeIfAbsent(title, none -> new ArrayList<>()).add(change);
              }
            });
    if (!several.isEmpty()) {
      sections.put(SEVERAL, several);
    }
    return sections;
  }

  private String section(Change change) {
    List<String> operations = operationsOf(change);
    return operations.isEmpty() ? "" : operations.size() == 1 ? operations.get(0) : SEVERAL;
  }

  /** Effects in words: first what breaks, then what is to be known. */
  static String words(Set<Effect> effects) {
    return effects.stream().map(Effect::words).collect(Collectors.joining(", "));
  }
}
