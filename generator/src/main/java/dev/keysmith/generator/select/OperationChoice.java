package dev.keysmith.generator.select;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ResourceShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/** Which operations of one service a filter means. What matches nothing is kept for a message. */
final class OperationChoice {
  private final Model model;
  private final OperationFilter filter;
  private final ServiceOperations all;
  private final Set<Unmatched> unmatched = new LinkedHashSet<>();

  OperationChoice(Model model, ServiceShape service, OperationFilter filter) {
    this.model = model;
    this.filter = filter;
    this.all = ServiceOperations.of(model, service);
  }

  /** In model order. */
  List<OperationShape> wanted() {
    Set<OperationShape> wanted = taken();
    if (!filter.tags().isEmpty()) {
      wanted.retainAll(tagged(filter.tags()));
    }
    wanted.removeAll(named("operation", filter.excludedOperations(), all.operations()));
    wanted.removeAll(tagged(filter.excludedTags()));
    return all.operations().stream().filter(wanted::contains).toList();
  }

  /** What of the filter says nothing of this service; known after {@link #wanted()}. */
  Set<Unmatched> unmatched() {
    return unmatched;
  }

  private Set<OperationShape> taken() {
    if (filter.operations().isEmpty() && filter.resources().isEmpty()) {
      return new LinkedHashSet<>(all.operations());
    }
    Set<OperationShape> taken = named("operation", filter.operations(), all.operations());
    for (ResourceShape resource : named("resource", filter.resources(), all.resources())) {
      taken.addAll(ServiceOperations.of(model, resource).operations());
    }
    return taken;
  }

  private <S extends Shape> Set<S> named(String kind, List<String> texts, Collection<S> shapes) {
    Set<S> named = new LinkedHashSet<>();
    for (String text : texts) {
      NamePattern pattern = NamePattern.of(text);
      List<S> matches = matches(shapes, shape -> pattern.matches(shape.getId()));
      if (matches.isEmpty()) {
        unmatched.add(new Unmatched(kind, text, NearMisses.names(text, shapes)));
      }
      named.addAll(matches);
    }
    return named;
  }

  private Set<OperationShape> tagged(List<String> texts) {
    Set<OperationShape> tagged = new LinkedHashSet<>();
    for (String text : texts) {
      NamePattern pattern = NamePattern.of(text);
      List<OperationShape> matches =
          matches(all.operations(), each -> each.getTags().stream().anyMatch(pattern::matches));
      if (matches.isEmpty()) {
        unmatched.add(new Unmatched("tag", text, tags()));
      }
      tagged.addAll(matches);
    }
    return tagged;
  }

  private SortedSet<String> tags() {
    SortedSet<String> tags = new TreeSet<>();
    all.operations().forEach(operation -> tags.addAll(operation.getTags()));
    return tags;
  }

  private static <S> List<S> matches(Collection<S> shapes, Predicate<S> test) {
    return shapes.stream().filter(test).toList();
  }
}
