package dev.keysmith.randommodels;

import dev.keysmith.differential.HttpText;
import dev.keysmith.differential.ServiceAst;
import dev.keysmith.runtime.http.HttpRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The path, query and header fields that a request must have by the model's HTTP bindings. */
final class ExpectedHead {
  private final ServiceAst ast;
  private final String operation;
  private final String shape;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> query = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();

  ExpectedHead(ServiceAst ast, String operation, Map<String, Object> input) {
    this.ast = ast;
    this.operation = operation;
    this.shape = ast.input(operation);
    for (String name : ast.members(shape)) {
      Object value = input.get(name);
      if (value != null) {
        bind(name, ast.shape(shape).get("members").get(name), value);
      }
    }
  }

  private void bind(String name, JsonNode member, Object value) {
    JsonNode traits = member.path("traits");
    if (traits.has("smithy.api#httpLabel")) {
      labels.put(name, text(member, value, "date-time"));
    } else if (traits.has("smithy.api#httpQuery")) {
      query.put(traits.get("smithy.api#httpQuery").asString(), texts(member, value, "date-time"));
    } else if (traits.has("smithy.api#httpQueryParams")) {
      ((Map<?, ?>) value).forEach((key, each) -> query.put((String) key, List.of((String) each)));
    } else if (traits.has("smithy.api#httpHeader")) {
      String field = traits.get("smithy.api#httpHeader").asString();
      headers.put(field, HttpText.field(texts(member, value, "http-date"), value instanceof List));
    } else if (traits.has("smithy.api#httpPrefixHeaders")) {
      String prefix = traits.get("smithy.api#httpPrefixHeaders").asString();
      ((Map<?, ?>) value).forEach((key, each) -> headers.put(prefix + key, (String) each));
    }
  }

  private List<String> texts(JsonNode member, Object value, String timestamps) {
    if (!(value instanceof List<?> list)) {
      return List.of(text(member, value, timestamps));
    }
    JsonNode element = ast.shape(member.get("target").asString()).get("member");
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(text(element, each, timestamps)));
    return texts;
  }

  private String text(JsonNode member, Object value, String timestamps) {
    return HttpText.of(ast, member, value, timestamps);
  }

  void check(String stage, HttpRequest request) {
    Expect.equal(
        stage + ", path",
        operation,
        path(),
        URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8));
    Map<String, List<String>> sent = parameters(request.query());
    Set<String> literal = parameters(URI.create(uri().replaceAll("[{}+]", "")).getQuery()).keySet();
    query.forEach(
        (name, values) -> {
          if (!values.isEmpty() && !literal.contains(name)) {
            Expect.equal(stage + ", query", operation, values, sent.get(name));
          }
        });
    headers.forEach(
        (name, value) ->
            Expect.equal(
                stage + ", header", operation + " " + name, value, request.headers().first(name)));
  }

  private String uri() {
    return ast.operationTrait(operation, "smithy.api#http").get("uri").asString();
  }

  private String path() {
    String uri = uri();
    String path = uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', at)) {
      int close = path.indexOf('}', open);
      filled.append(path, at, open);
      filled.append(labels.get(path.substring(open + 1, close).replace("+", "")));
      at = close + 1;
    }
    return filled.append(path, at, path.length()).toString();
  }

  private static Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    for (String each : (query == null ? "" : query).split("&", -1)) {
      String[] parts = each.split("=", 2);
      String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      parameters
          .computeIfAbsent(
              URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
          .add(value);
    }
    return parameters;
  }
}
