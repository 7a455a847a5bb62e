package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.differential.DefaultTrees;
import dev.keysmith.differential.Generated;
import dev.keysmith.differential.RandomTrees;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.differential.ValueTrees;
import dev.keysmith.differential.WireJson;
import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import dev.keysmith.sample.kms.KmsClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every shape of KMS, as the model has it, against the compiled classes. */
class ShapesTest {
  private static final int ROUNDS = 25;
  private static final Generated GENERATED = new Generated(KmsClient.class);

  private final ServiceAst ast = KmsAst.get();
  private final ValueTrees values = new ValueTrees(ast);

  static List<String> structures() {
    return KmsAst.get().shapesOfType("structure");
  }

  static List<String> enums() {
    return KmsAst.get().shapesOfType("enum");
  }

  static List<String> operations() {
    return KmsAst.get().operations();
  }

  @Test
  void kmsHasWhatItHas() {
    assertEquals(54, operations().size());
    assertEquals(156, structures().size());
    assertEquals(30, enums().size());
  }

  @ParameterizedTest
  @MethodSource("structures")
  void treesComeBackAsTheyWere(String id) {
    RandomTrees random = new RandomTrees(ast, new Random(id.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> tree = random.structure(id);
      if (ast.trait(id, "smithy.api#input") == null) {
        tree = new DefaultTrees(ast).structure(id, tree);
      }
      Value.Structure value = values.structure(id, tree);
      Shape shape = GENERATED.ofValue(ServiceAst.name(id), value);
      Value.Structure again = Generated.toValue(shape);
      assertEquals(value, again);
      assertEquals(
          new ArrayList<>(value.members().keySet()),
          new ArrayList<>(again.members().keySet()),
          "the order is the model's");
      assertEquals(tags(value), tags(again));
      if (ast.trait(id, "smithy.api#error") == null) {
        Shape twin = GENERATED.ofValue(ServiceAst.name(id), again);
        assertEquals(shape, twin);
        assertEquals(shape.hashCode(), twin.hashCode());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("structures")
  void hidesWhatIsSensitive(String id) {
    RandomTrees random = new RandomTrees(ast, new Random(id.hashCode()));
    Map<String, Object> tree = random.structure(id);
    for (String member : ast.members(id)) {
      if (ast.type(ast.target(id, member)).equals("string")
          && ast.trait(ast.target(id, member), "smithy.api#sensitive") != null) {
        tree.put(member, "correct horse battery");
      }
    }
    Shape shape = GENERATED.ofValue(ServiceAst.name(id), values.structure(id, tree));
    assertTrue(!shape.toString().contains("correct horse"), shape.toString());
    assertTrue(!Generated.toValue(shape).toJson().contains("correct horse"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void jsonComesBackAsItWas(String operation) {
    RandomTrees random = new RandomTrees(ast, new Random(operation.hashCode()));
    for (int round = 0; round < ROUNDS; round++) {
      String id = ast.input(operation);
      Map<String, Object> tree = random.structure(id);
      Shape shape = GENERATED.ofValue(ServiceAst.name(id), values.structure(id, tree));
      byte[] json = JsonWriter.write(shape);
      assertEquals(WireJson.reread(tree), WireJson.parse(json));
      assertEquals(shape, GENERATED.operation(operation).readInput(new JsonReader(json)));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void errorsAreSealedAsTheModelListsThem(String operation) {
    TreeSet<String> expected = new TreeSet<>(List.of("Unknown"));
    ast.errors(operation).forEach(id -> expected.add(ServiceAst.name(id)));
    Class<?> type = GENERATED.type(operation + "Error");
    assertTrue(type.isSealed() && type.isInterface());
    TreeSet<String> permitted = new TreeSet<>();
    Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName).forEach(permitted::add);
    assertEquals(expected, permitted);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void dispatchersFindEveryErrorByEachOfItsCodes(String operation) {
    byte[] json = "{\"Message\":\"why\"}".getBytes(StandardCharsets.UTF_8);
    byte[] xml =
        "<ErrorResponse><Error><Message>why</Message></Error></ErrorResponse>"
            .getBytes(StandardCharsets.UTF_8);
    for (String id : ast.errors(operation)) {
      String name = ServiceAst.name(id);
      JsonNode query = ast.expectTrait(id, "aws.protocols#awsQueryError");
      for (String code :
          List.of(
              id,
              name,
              name + ":http://internal.amazon.com/coral/",
              query.get("code").asString())) {
        for (OperationError error :
            List.of(
                GENERATED.errorOfJson(operation, code, json),
                GENERATED.errorOfXml(operation, code, xml))) {
          assertEquals(name, error.getClass().getSimpleName(), code);
          assertEquals("why", error.getMessage());
        }
      }
      byte[] body =
          ("{\"__type\":\"" + id + "\",\"message\":\"why\"}").getBytes(StandardCharsets.UTF_8);
      OperationError error = GENERATED.errorOfJson(operation, null, body);
      assertEquals(name, error.getClass().getSimpleName());
      assertEquals(Value.structure(Map.of("message", Value.of("why"))), error.toValue());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void dispatchersKeepWhatIsNotModelled(String operation) {
    byte[] body = "{\"message\":\"new\",\"detail\":7}".getBytes(StandardCharsets.UTF_8);
    OperationError error = GENERATED.errorOfJson(operation, "BrandNewException", body);
    assertEquals("Unknown", error.getClass().getSimpleName());
    assertEquals("BrandNewException", error.code());
    assertEquals("new", error.getMessage());
    assertEquals("{\"message\":\"new\",\"detail\":7}", error.exception().body().toUtf8());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void enumsKnowTheirValuesAndKeepOthers(String id) throws ReflectiveOperationException {
    Class<?> type = GENERATED.type(ServiceAst.name(id));
    for (String member : ast.members(id)) {
      String wire =
          ast.shape(id)
              .get("members")
              .get(member)
              .get("traits")
              .get("smithy.api#enumValue")
              .asString();
      Object of = type.getMethod("of", String.class).invoke(null, wire);
      assertEquals(wire, type.getMethod("value").invoke(of));
      assertTrue(type.getMethod("known").invoke(of) != null, wire);
      assertTrue(of == type.getMethod("of", String.class).invoke(null, wire), "interned");
    }
    Object unknown = type.getMethod("of", String.class).invoke(null, "FROM_THE_FUTURE");
    assertEquals("FROM_THE_FUTURE", type.getMethod("value").invoke(unknown));
    assertEquals(null, type.getMethod("known").invoke(unknown));
    assertEquals(unknown, type.getMethod("of", String.class).invoke(null, "FROM_THE_FUTURE"));
  }

  /** The tags of a tree, by path. */
  private static Map<String, String> tags(Value.Structure structure) {
    Map<String, String> tags = new LinkedHashMap<>();
    structure.members().forEach((name, value) -> tags.put(name, value.tag()));
    return tags;
  }
}
