package dev.keysmith.runtime.auth;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The canonical request of SigV4: the form in which client and service both write a request down
 * before they hash it.
 */
final class CanonicalRequest {
  /**
   * Names in lower case at even places, their values behind them, sorted by name; equal names as
   * added.
   */
  private String[] fields = new String[16];

  private int length;

  /** The characters of all names and values, to size the text by. */
  private int size;

  /**
   * Whether a field is left out of signatures, since proxies change it or it is the signature. The
   * list is the official signer's.
   */
  static boolean isUnsigned(String name) {
    return switch (name.length()) {
      case 6 -> name.equalsIgnoreCase("expect");
      case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("user-agent");
      case 13 -> name.equalsIgnoreCase("authorization");
      case 15 ->
          name.equalsIgnoreCase("x-amzn-trace-id") || name.equalsIgnoreCase("x-forwarded-for");
      case 17 -> name.equalsIgnoreCase("transfer-encoding");
      default -> false;
    };
  }

  /** Adds a field behind those whose name is not greater. */
  void add(String name, String value) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (length == fields.length) {
      fields = Arrays.copyOf(fields, length * 2);
    }
    int at = length;
    while (at > 0 && fields[at - 2].compareTo(lowerCase) > 0) {
      at -= 2;
    }
    System.arraycopy(fields, at, fields, at + 2, length - at);
    fields[at] = lowerCase;
    fields[at + 1] = value;
    length += 2;
    size += name.length() * 2 + value.length() + 3;
  }

  /** The names in lower case, separated by semicolons, as in {@code SignedHeaders}. */
  String signedHeaders() {
    ByteText names = new ByteText(size / 2);
    for (int i = 0; i < length; i += 2) {
      if (isNewName(i)) {
        if (i > 0) {
          names.add(';');
        }
        names.add(fields[i]);
      }
    }
    return names.ascii();
  }

  /**
   * The canonical request.
   *
   * @param path encoded as it is sent
   * @param query encoded as it is sent, without a signature
   * @param plainPath whether the path is written as it is, as S3 wants it
   */
  ByteText text(
      String method,
      String path,
      @Nullable String query,
      boolean plainPath,
      String signedHeaders,
      String payloadHash) {
    ByteText text = new ByteText(size + path.length() + 120);
    text.add(method).add('\n');
    if (path.length() <= 1) {
      text.add('/');
    } else if (plainPath) {
      text.add(path);
    } else {
      CanonicalUri.addPath(text, path);
    }
    text.add('\n');
    if (query != null) {
      CanonicalUri.addQuery(text, query);
    }
    text.add('\n');
    addFields(text);
    return text.add('\n').add(signedHeaders).add('\n').add(payloadHash);
  }

  private void addFields(ByteText text) {
    for (int i = 0; i < length; i += 2) {
      if (isNewName(i)) {
        if (i > 0) {
          text.add('\n');
        }
        text.add(fields[i]).add(':');
      } else {
        text.add(',');
      }
      text.addTrimmed(fields[i + 1]);
    }
    if (length > 0) {
      text.add('\n');
    }
  }

  private boolean isNewName(int index) {
    return index == 0 || !fields[index].equals(fields[index - 2]);
  }
}
