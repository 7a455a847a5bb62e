package dev.keysmith.generator.select;

import java.util.List;

/**
 * Which operations are wanted, as a user says it. Names, ids and tags may hold {@code *} for any
 * part.
 *
 * @param operations names or ids; with {@code resources}, what is taken: all if both are empty
 * @param resources names or ids of resources, whose operations are taken, and those of the
 *     resources below them
 * @param tags if there are any, only operations with one of these {@code @tags} are kept
 * @param excludedOperations names or ids, which are then left out
 * @param excludedTags operations with one of these {@code @tags} are then left out
 */
public record OperationFilter(
    List<String> operations,
    List<String> resources,
    List<String> tags,
    List<String> excludedOperations,
    List<String> excludedTags) {

  /** Every operation. */
  public static final OperationFilter ALL = of(List.of());

  /** The parts are copied. */
  public OperationFilter {
    operations = List.copyOf(operations);
    resources = List.copyOf(resources);
    tags = List.copyOf(tags);
    excludedOperations = List.copyOf(excludedOperations);
    excludedTags = List.copyOf(excludedTags);
  }

  /** Operations by name or id; all if empty. */
  public static OperationFilter of(List<String> operations) {
    return new OperationFilter(operations, List.of(), List.of(), List.of(), List.of());
  }

  /** What is taken and what is left out, by the names of the parameters. */
  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    tell(told, "operations", operations);
    tell(told, "resources", resources);
    tell(told, "tags", tags);
    tell(told, "excludedOperations", excludedOperations);
    tell(told, "excludedTags", excludedTags);
    return told.toString();
  }

  private static void tell(StringBuilder told, String parameter, List<String> values) {
    if (!values.isEmpty()) {
      told.append(told.isEmpty() ? "'" : ", '").append(parameter).append("' is ");
      told.append(String.join(", ", values));
    }
  }
}
