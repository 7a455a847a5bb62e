package dev.keysmith.runtime.endpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code aws.parseArn} gives to endpoint rules; the accessors are named as its attributes. */
public final class Arn {
  private final String partition;
  private final String service;
  private final String region;
  private final String accountId;
  private final List<String> resourceId;

  private Arn(String[] parts) {
    this.partition = parts[1];
    this.service = parts[2];
    this.region = parts[3];
    this.accountId = parts[4];
    this.resourceId = resourceId(parts[5]);
  }

  static @Nullable Arn parse(String text) {
    String[] parts = new String[6];
    int start = 0;
    for (int i = 0; i < 5; i++) {
      int colon = text.indexOf(':', start);
      if (colon < 0) {
        return null;
      }
      parts[i] = text.substring(start, colon);
      start = colon + 1;
    }
    parts[5] = text.substring(start);
    boolean complete = !parts[1].isEmpty() && !parts[2].isEmpty() && !parts[5].isEmpty();
    return parts[0].equals("arn") && complete ? new Arn(parts) : null;
  }

  private static List<String> resourceId(String resource) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i < resource.length(); i++) {
      char c = resource.charAt(i);
      if (c == ':' || c == '/') {
        parts.add(resource.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(resource.substring(start));
    return Collections.unmodifiableList(parts);
  }

  public String partition() {
    return partition;
  }

  public String service() {
    return service;
  }

  /** May be empty. */
  public String region() {
    return region;
  }

  /** May be empty. */
  public String accountId() {
    return accountId;
  }

  /** The resource, split at colons and slashes. */
  public List<String> resourceId() {
    return resourceId;
  }
}
