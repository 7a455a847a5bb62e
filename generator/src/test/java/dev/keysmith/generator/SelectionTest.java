package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which operations each part of a filter takes, and which it leaves out. */
@SuppressWarnings("NullAway.Init") // set before each test
class SelectionTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Zoo { version: "1", operations: [Open, Close], resources: [House] }
      @tags(["public", "daily"])
      operation Open {}
      @tags(["daily"])
      operation Close {}
      resource House { read: GetHouse, resources: [Animal] }
      @readonly
      @tags(["public"])
      operation GetHouse {}
      resource Animal { list: ListAnimals, operations: [FeedAnimal] }
      @readonly
      operation ListAnimals {}
      operation FeedAnimal {}
      """;

  private Path model;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    model = Files.writeString(folder.resolve("zoo.smithy"), MODEL);
  }

  private Set<String> operations(OperationFilter filter) {
    return OperationListing.of(List.of(model), ClassPath.entries(), null, filter)
        .operations()
        .stream()
        .map(OperationListing.Cost::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static OperationFilter filter(
      String operations, String resources, String tags, String without, String withoutTags) {
    return new OperationFilter(
        list(operations), list(resources), list(tags), list(without), list(withoutTags));
  }

  private static List<String> list(String values) {
    return Stream.of(values.split(" ", -1)).filter(value -> !value.isEmpty()).toList();
  }

  @Test
  void allAreTakenWhenNothingIsSaid() {
    assertEquals(
        Set.of("Open", "Close", "GetHouse", "ListAnimals", "FeedAnimal"),
        operations(OperationFilter.ALL));
  }

  @Test
  void aResourceBringsThoseBelowIt() {
    assertEquals(
        Set.of("GetHouse", "ListAnimals", "FeedAnimal"),
        operations(filter("", "House", "", "", "")));
    assertEquals(
        Set.of("ListAnimals", "FeedAnimal"), operations(filter("", "example#Ani*", "", "", "")));
  }

  @Test
  void operationsAndResourcesAddUp() {
    assertEquals(
        Set.of("Open", "ListAnimals", "FeedAnimal"),
        operations(filter("Open", "Animal", "", "", "")));
  }

  @Test
  void tagsKeepSomeOfThem() {
    assertEquals(Set.of("Open", "GetHouse"), operations(filter("", "", "public", "", "")));
    assertEquals(Set.of("Open"), operations(filter("Open Close", "", "pub*", "", "")));
    assertEquals(
        Set.of("Open", "Close", "GetHouse"), operations(filter("", "", "public daily", "", "")));
  }

  @Test
  void exclusionsComeLast() {
    assertEquals(
        Set.of("Close", "FeedAnimal"),
        operations(filter("", "", "", "List* example#Get*", "public")));
    assertEquals(Set.of("FeedAnimal"), operations(filter("", "Animal", "", "ListAnimals", "")));
  }
}
