package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.SourceWriter;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ServiceShape;

/** The rules of a model's service as source, as a resolver, and the cases that they must pass. */
record CompiledRules(String source, EndpointResolver resolver, List<Node> cases) {
  private static final String TESTS = "smithy.rules#endpointTests";

  static CompiledRules of(Path model) {
    Model loaded = ModelLoader.load(ModelSources.find(List.of(model), List.of())).model();
    ServiceShape service = loaded.shapes(ServiceShape.class).findFirst().orElseThrow();
    String source =
        SourceWriter.write(
            "com.example",
            EndpointRulesEmitter.emit(
                service, ClassName.get("com.example", "ServiceEndpointRules")),
            Set.of());
    return new CompiledRules(source, resolver(source), cases(service));
  }

  private static EndpointResolver resolver(String source) {
    try {
      Constructor<?> constructor =
          new MemoryCompiler("-Xlint:all,-processing", "-Werror", "-proc:none", "--release", "17")
              .add("com.example.ServiceEndpointRules", source)
              .load()
              .loadClass("com.example.ServiceEndpointRules")
              .getDeclaredConstructor();
      constructor.setAccessible(true);
      return (EndpointResolver) constructor.newInstance();
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Node> cases(ServiceShape service) {
    return service
        .findTrait(TESTS)
        .map(trait -> trait.toNode().expectObjectNode().expectArrayMember("testCases"))
        .map(ArrayNode::getElements)
        .orElse(List.of());
  }
}
