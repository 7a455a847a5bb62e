package dev.keysmith.generator.load.c2j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.keysmith.generator.emit.Emission;
import dev.keysmith.generator.emit.SourceFile;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.AbstractShapeBuilder;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/**
 * From the C2J and the Smithy model of KMS come the same sources, file by file, but for the
 * differences that ARCHITECTURE.md lists. Each of these is a change to the Smithy model: with all
 * of them the sources are the same, and with any of them left out they are not.
 */
@EnabledIfSystemProperty(
    named = "keysmith.models",
    matches = ".+",
    disabledReason = "-Dkeysmith.models names no folder of real models")
final class KmsOfBothFormatsTest {
  private static final Path MODELS = Path.of(System.getProperty("keysmith.models", "."), "kms");
  private static final Map<String, String> OF_C2J = new TreeMap<>();
  private static final List<Model> BOTH = new ArrayList<>();

  /** What C2J does not say, or says otherwise. */
  enum Difference {
    DEFAULTS {
      @Override
      Model take(Model smithy, Model c2j) {
        return withoutTrait(smithy, DefaultTrait.ID);
      }
    },
    CODES_OF_AWS_QUERY {
      @Override
      Model take(Model smithy, Model c2j) {
        return withoutTrait(smithy, AwsQueryErrorTrait.ID);
      }
    },
    XML_NAMESPACE {
      @Override
      Model take(Model smithy, Model c2j) {
        return withoutTrait(smithy, XmlNamespaceTrait.ID);
      }
    },
    PLACEHOLDERS_IN_TEXTS {
      @Override
      Model take(Model smithy, Model c2j) {
        return ModelTransformer.create().mapShapes(smithy, shape -> withTextOf(c2j, shape));
      }
    },
    ORDER_OF_ERRORS {
      @Override
      Model take(Model smithy, Model c2j) {
        Model.Builder model =
            smithy.toBuilder(); // no transformer: it does not see a change of order
        smithy
            .shapes(OperationShape.class)
            .map(each -> each.toBuilder().errors(inOrderOf(each, c2j)).build())
            .forEach(model::addShape);
        return model.build();
      }
    };

    abstract Model take(Model smithy, Model c2j);
  }

  @BeforeAll
  static void generate() {
    BOTH.add(load("kms.json"));
    BOTH.add(load("c2j/service-2.json"));
    OF_C2J.putAll(sources(BOTH.get(1)));
  }

  @Test
  void allElseIsTheSame() {
    Map<String, String> smithy = ofSmithy(EnumSet.allOf(Difference.class));
    assertEquals(OF_C2J.keySet(), smithy.keySet());
    OF_C2J.forEach((path, text) -> assertEquals(text, smithy.get(path), path));
  }

  @ParameterizedTest
  @EnumSource
  void eachDifferenceIsThere(Difference difference) {
    assertNotEquals(OF_C2J, ofSmithy(EnumSet.complementOf(EnumSet.of(difference))));
  }

  private static Map<String, String> ofSmithy(Set<Difference> without) {
    Model model = BOTH.get(0);
    for (Difference each : without) {
      model = each.take(model, BOTH.get(1));
    }
    return sources(model);
  }

  private static Model load(String file) {
    return ModelLoader.load(ModelSources.find(List.of(MODELS.resolve(file)), List.of())).model();
  }

  private static Map<String, String> sources(Model model) {
    Selection selection = Selector.select(model, null, OperationFilter.ALL);
    Map<String, String> sources = new TreeMap<>();
    for (SourceFile file :
        Emission.emit(model, selection, Planner.plan(model, selection.service(), "com.example"))) {
      sources.put(file.path(), file.text());
    }
    return sources;
  }

  private static Model withoutTrait(Model model, ShapeId trait) {
    return ModelTransformer.create()
        .mapShapes(model, shape -> shape.hasTrait(trait) ? without(shape, trait) : shape);
  }

  private static Shape without(Shape shape, ShapeId trait) {
    AbstractShapeBuilder<?, ?> builder = Shape.shapeToBuilder(shape);
    return (Shape) builder.removeTrait(trait).build();
  }

  /** Where one text has {@code <name>}, as no HTML has it, and the other its entities. */
  private static Shape withTextOf(Model c2j, Shape shape) {
    Optional<DocumentationTrait> own = shape.getTrait(DocumentationTrait.class);
    Optional<DocumentationTrait> other =
        c2j.getShape(shape.getId()).flatMap(twin -> twin.getTrait(DocumentationTrait.class));
    if (own.isEmpty() || other.isEmpty() || !plain(own.get()).equals(plain(other.get()))) {
      return shape;
    }
    AbstractShapeBuilder<?, ?> builder = Shape.shapeToBuilder(shape);
    return (Shape) builder.addTrait(other.get()).build();
  }

  private static String plain(DocumentationTrait text) {
    return text.getValue().replace("&lt;", "<").replace("&gt;", ">").replaceAll("\\s+", "");
  }

  private static List<ShapeId> inOrderOf(OperationShape operation, Model c2j) {
    Collection<ShapeId> order =
        c2j.expectShape(operation.getId(), OperationShape.class).getErrorsSet();
    Map<ShapeId, Integer> places = new HashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    List<ShapeId> errors = new ArrayList<>(operation.getErrorsSet());
    errors.sort((a, b) -> places.getOrDefault(a, 0) - places.getOrDefault(b, 0));
    return errors;
  }
}
