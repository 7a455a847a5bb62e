package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;

/**
 * The types of a service as a whole, all of Keysmith's making.
 *
 * @param stem what their names begin with, such as {@code Kms}
 * @param schema the class of the service's schema, in the package of the model
 * @param exception the root of the service's exceptions, in the package of the model
 * @param endpointRules in the package of the clients
 * @param errors tells all errors apart; not public
 */
public record ServiceNames(
    String stem,
    ClassName schema,
    ClassName exception,
    ClientNames client,
    ClientNames asyncClient,
    ClassName endpointRules,
    ClassName errors) {

  static ServiceNames of(String stem, String clientPackage, String modelPackage) {
    return new ServiceNames(
        stem,
        ClassName.get(modelPackage, stem + "Service"),
        ClassName.get(modelPackage, stem + "Exception"),
        ClientNames.of(clientPackage, stem + "Client"),
        ClientNames.of(clientPackage, stem + "AsyncClient"),
        ClassName.get(clientPackage, stem + "EndpointRules"),
        ClassName.get(modelPackage, stem + "Errors"));
  }

  /**
   * A client and what belongs to it.
   *
   * @param type the interface
   * @param implementation the one that the builder makes
   * @param withOptions the view that adds options to each call
   */
  public record ClientNames(
      ClassName type, ClassName builder, ClassName implementation, ClassName withOptions) {

    private static ClientNames of(String packageName, String name) {
      return new ClientNames(
          ClassName.get(packageName, name),
          ClassName.get(packageName, name + "Builder"),
          ClassName.get(packageName, "Default" + name),
          ClassName.get(packageName, name + "WithOptions"));
    }
  }
}
