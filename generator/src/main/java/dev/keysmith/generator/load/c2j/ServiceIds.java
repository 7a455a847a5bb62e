package dev.keysmith.generator.load.c2j;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * What a service is called, all of which its metadata tells.
 *
 * @param sdkId the id that AWS's SDKs know it by, such as {@code API Gateway}
 * @param namespace of its shapes, such as {@code com.amazonaws.apigateway}
 * @param name of the service shape: what comes before the operation in {@code X-Amz-Target}, else
 *     the id without spaces
 * @param target whether it is that of {@code X-Amz-Target}
 */
record ServiceIds(String sdkId, String namespace, String name, boolean target) {
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern BRAND = Pattern.compile("^(?:AWS|Amazon)\\b\\s*");

  static ServiceIds of(ObjectNode metadata) {
    String sdkId = sdkId(metadata);
    Optional<String> target =
        Nodes.text(metadata, "targetPrefix")
            .map(prefix -> prefix.substring(prefix.lastIndexOf('.') + 1));
    return new ServiceIds(
        sdkId,
        "com.amazonaws." + identifier(OTHER.matcher(sdkId).replaceAll("").toLowerCase(Locale.ROOT)),
        identifier(target.orElseGet(() -> joined(sdkId))),
        target.isPresent());
  }

  /** The ids that the service may get; which of them, its shapes decide. */
  List<String> candidates() {
    return List.of(namespace + '#' + name, namespace + '#' + name + "Service");
  }

  /** Old models have no id, but names that begin with the brand. */
  private static String sdkId(ObjectNode metadata) {
    return Nodes.text(metadata, "serviceId")
        .orElseGet(
            () -> {
              String name =
                  Nodes.text(metadata, "serviceAbbreviation")
                      .or(() -> Nodes.text(metadata, "serviceFullName"))
                      .orElseGet(() -> Nodes.expectText(metadata, "endpointPrefix"));
              String plain = BRAND.matcher(name).replaceFirst("");
              return OTHER.matcher(plain.isEmpty() ? name : plain).replaceAll(" ").strip();
            });
  }

  private static String joined(String sdkId) {
    return Arrays.stream(OTHER.split(sdkId))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String identifier(String name) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? '_' + name : name;
  }
}
