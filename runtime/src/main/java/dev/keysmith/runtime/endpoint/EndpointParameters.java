package dev.keysmith.runtime.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What endpoint rules decide by: the built-in parameters that nearly all services have, and further
 * ones by the name that the rule set gives them. Immutable.
 */
public final class EndpointParameters {
  private final @Nullable String region;
  private final @Nullable String endpoint;
  private final boolean useFips;
  private final boolean useDualStack;
  private final @Nullable Map<String, Object> others;

  private EndpointParameters(
      @Nullable String region,
      @Nullable String endpoint,
      boolean useFips,
      boolean useDualStack,
      @Nullable Map<String, Object> others) {
    this.region = region;
    this.endpoint = endpoint;
    this.useFips = useFips;
    this.useDualStack = useDualStack;
    this.others = others;
  }

  /**
   * The built-in parameters {@code AWS::Region}, {@code SDK::Endpoint}, {@code AWS::UseFIPS} and
   * {@code AWS::UseDualStack}.
   *
   * @param endpoint the URL that the user wants in place of the service's own; null for none
   */
  public static EndpointParameters of(
      @Nullable String region, @Nullable String endpoint, boolean useFips, boolean useDualStack) {
    return new EndpointParameters(region, endpoint, useFips, useDualStack, null);
  }

  public @Nullable String region() {
    return region;
  }

  public @Nullable String endpoint() {
    return endpoint;
  }

  public boolean useFips() {
    return useFips;
  }

  public boolean useDualStack() {
    return useDualStack;
  }

  /** These parameters and a string more; an earlier one of that name is replaced. */
  public EndpointParameters with(String name, String value) {
    return withOther(name, value);
  }

  /** These parameters and a flag more; an earlier one of that name is replaced. */
  public EndpointParameters with(String name, boolean value) {
    return withOther(name, value);
  }

  /** These parameters and a list of strings more; an earlier one of that name is replaced. */
  public EndpointParameters with(String name, List<String> values) {
    return withOther(name, List.copyOf(values));
  }

  /** These parameters and those that the other has by name, which replace earlier ones. */
  public EndpointParameters withNamedOf(EndpointParameters other) {
    if (other.others == null) {
      return this;
    }
    Map<String, Object> more = others == null ? new HashMap<>() : new HashMap<>(others);
    more.putAll(other.others);
    return new EndpointParameters(region, endpoint, useFips, useDualStack, more);
  }

  private EndpointParameters withOther(String name, Object value) {
    Map<String, Object> more = others == null ? new HashMap<>() : new HashMap<>(others);
    more.put(name, value);
    return new EndpointParameters(region, endpoint, useFips, useDualStack, more);
  }

  /** The string parameter of this name, or null when it is not set. */
  public @Nullable String string(String name) {
    return other(name) instanceof String value ? value : null;
  }

  /** The boolean parameter of this name, or null when it is not set. */
  public @Nullable Boolean bool(String name) {
    return other(name) instanceof Boolean value ? value : null;
  }

  /** The string array parameter of this name, or null when it is not set. */
  @SuppressWarnings("unchecked") // only strings get in
  public @Nullable List<String> strings(String name) {
    return other(name) instanceof List<?> value ? (List<String>) value : null;
  }

  private @Nullable Object other(String name) {
    return others == null ? null : others.get(name);
  }
}
