package dev.keysmith.runtime.client;

import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of endpoint rules that an operation and its input add to the client's. Loaded for
 * operations with such parameters alone.
 */
final class CallEndpoint {
  private CallEndpoint() {}

  /**
   * @throws IllegalArgumentException when a member that is a part of the path is empty, which the
   *     rules would take for another resource
   */
  static EndpointParameters parameters(
      EndpointParameters client, OperationSchema schema, Shape input) {
    EndpointParameters parameters = client;
    List<Object> known = schema.staticContext();
    for (int i = 0; i < known.size(); i += 2) {
      parameters = with(parameters, (String) known.get(i), known.get(i + 1));
    }
    List<String> members = schema.contextMembers();
    if (!members.isEmpty()) {
      Value.Structure values = ValueWriter.toValue(input);
      for (int i = 0; i < members.size(); i += 2) {
        Object value = value(schema, members.get(i + 1), values.get(members.get(i + 1)));
        parameters = value == null ? parameters : with(parameters, members.get(i), value);
      }
    }
    return parameters;
  }

  private static EndpointParameters with(EndpointParameters parameters, String name, Object value) {
    if (value instanceof Boolean flag) {
      return parameters.with(name, flag.booleanValue());
    }
    if (value instanceof List<?> list) {
      List<String> strings = new ArrayList<>();
      for (Object each : list) {
        strings.add((String) each);
      }
      return parameters.with(name, strings);
    }
    return parameters.with(name, (String) value);
  }

  private static @Nullable Object value(
      OperationSchema schema, String member, @Nullable Value value) {
    if (value instanceof Value.Boolean flag) {
      return flag.value();
    }
    if (value instanceof Value.List list) {
      List<String> strings = new ArrayList<>();
      for (Value each : list.elements()) {
        strings.add(String.valueOf(RequestTraits.text(each)));
      }
      return strings;
    }
    String text = RequestTraits.text(value);
    if (text != null && text.isEmpty() && isLabel(schema, member)) {
      throw new IllegalArgumentException(
          schema.input().id() + ": " + member + " is empty, but says where the request goes");
    }
    return text;
  }

  private static boolean isLabel(OperationSchema schema, String member) {
    MemberSchema found = schema.input().member(member);
    return found != null && found.location() == MemberSchema.LABEL;
  }
}
