package dev.keysmith.runtime.endpoint;

import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.value.PercentEncoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standard functions of Smithy's rules engine, for compiled endpoint rules (Smithy 2.0, "Rules
 * engine standard library" and "AWS rules engine library functions"). The package says how they are
 * called.
 */
public final class EndpointRules {
  private EndpointRules() {}

  /** The exception of an error rule, to be thrown. */
  public static RuntimeException error(String text) {
    return ConfigurationException.of(text);
  }

  /** {@code aws.partition}: the partition of a region; that of {@code aws} when no other fits. */
  public static Partition partition(String region) {
    return Partition.of(region);
  }

  /** {@code aws.parseArn}: the parts of an ARN, or null when it is none. */
  public static @Nullable Arn parseArn(String text) {
    return Arn.parse(text);
  }

  /** {@code parseURL}: the parts of a URL, or null when it is none or has a query. */
  public static @Nullable RuleUrl parseUrl(String text) {
    try {
      return RuleUrl.parse(text);
    } catch (RuntimeException unusable) { // a ConfigurationException, whose name here would load it
      return null;
    }
  }

  /** {@code getAttr} with an index: the element there, or null; -1 is the last one. */
  public static @Nullable String element(List<String> list, int index) {
    int at = index < 0 ? list.size() + index : index;
    return at < 0 || at >= list.size() ? null : list.get(at);
  }

  /**
   * {@code substring}: the characters from {@code start} up to {@code stop}, both counted from the
   * end when {@code reverse}; null when the text is too short or not ASCII.
   */
  public static @Nullable String substring(String text, int start, int stop, boolean reverse) {
    int length = text.length();
    if (start < 0 || start >= stop || length < stop) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) > 127) {
        return null;
      }
    }
    return reverse ? text.substring(length - stop, length - start) : text.substring(start, stop);
  }

  /** {@code isValidHostLabel}: RFC 1123 labels of 1 to 63 characters; one, or several by dots. */
  public static boolean isValidHostLabel(String text, boolean allowSubDomains) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (allowSubDomains && text.charAt(i) == '.')) {
        if (!isLabel(text, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(String text, int start, int end) {
    if (end - start < 1 || end - start > 63 || text.charAt(start) == '-') {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Endpoint.isAlphanumeric(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code aws.isVirtualHostableS3Bucket}: whether a bucket's name can be part of a host name, as
   * labels by dots only if allowed: 3 to 63 lower-case letters, digits and hyphens.
   */
  public static boolean isVirtualHostableS3Bucket(String bucket, boolean allowSubDomains) {
    int length = bucket.length();
    if (length < 3 || length > 63 || isIpv4(bucket)) {
      return false;
    }
    char before = '.';
    for (int i = 0; i < length; i++) {
      char c = bucket.charAt(i);
      if (c == '.' ? !allowSubDomains || before == '-' : !isBucketCharacter(c)) {
        return false;
      }
      if (before == '.' && (c == '.' || c == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-' && before != '.';
  }

  private static boolean isBucketCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** {@code uriEncode}: all but the unreserved characters of RFC 3986 as {@code %XX} of UTF-8. */
  public static String uriEncode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    PercentEncoding.append(encoded, text, false);
    return encoded.toString();
  }

  /** Whether the host has the form of an IPv4 address: four numbers of at most three digits. */
  static boolean isIpv4(String host) {
    int dots = 0;
    int start = 0;
    for (int i = 0; i <= host.length(); i++) {
      char c = i < host.length() ? host.charAt(i) : '.';
      if (c == '.') {
        int digits = i - start;
        boolean padded = digits > 1 && host.charAt(start) == '0';
        if (digits < 1 || digits > 3 || padded || ++dots > 4) {
          return false;
        }
        start = i + 1;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return dots == 4;
  }
}
