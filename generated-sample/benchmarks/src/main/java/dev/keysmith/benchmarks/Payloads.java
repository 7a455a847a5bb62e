package dev.keysmith.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What every candidate is given: inputs, and responses as KMS writes them. */
final class Payloads {
  static final String ACCESS_KEY = "AKIDEXAMPLE";
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  static final String REGION = "us-east-1";
  static final String HOST = "kms.us-east-1.amazonaws.com";
  static final String CONTENT_TYPE = "application/x-amz-json-1.1";
  static final String TARGET = "TrentService.GenerateDataKeyWithoutPlaintext";
  static final String KEY =
      "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
  static final String MISSING_KEY = "missing";
  static final Map<String, String> CONTEXT =
      Map.of("tenant", "acme", "purpose", "column-encryption");
  static final byte[] BODY =
      utf8(
          "{\"KeyId\":\""
              + KEY
              + "\",\"EncryptionContext\":{\"tenant\":\"acme\","
              + "\"purpose\":\"column-encryption\"},\"KeySpec\":\"AES_256\"}");

  static final byte[] GENERATE = generate();
  static final byte[] ALIASES = aliases(100);
  static final byte[] NOT_FOUND =
      utf8("{\"__type\":\"NotFoundException\",\"message\":\"Key 'missing' does not exist\"}");

  private Payloads() {}

  /** What KMS answers to a request, by its target and body. */
  static byte[] answer(String target, byte[] body) {
    if (target.endsWith(".ListAliases")) {
      return ALIASES;
    }
    return isMissing(body) ? NOT_FOUND : GENERATE;
  }

  static int status(byte[] answer) {
    return answer == NOT_FOUND ? 400 : 200;
  }

  /** Whether the request names the missing key: the body is then too short for an ARN. */
  private static boolean isMissing(byte[] body) {
    return body.length < BODY.length - 40;
  }

  private static byte[] generate() {
    byte[] ciphertext = new byte[184];
    new Random(42).nextBytes(ciphertext);
    return utf8(
        "{\"CiphertextBlob\":\""
            + Base64.getEncoder().encodeToString(ciphertext)
            + "\",\"KeyId\":\""
            + KEY
            + "\"}");
  }

  private static byte[] aliases(int count) {
    StringBuilder json = new StringBuilder("{\"Aliases\":[");
    for (int i = 0; i < count; i++) {
      String name = String.format(Locale.ROOT, "alias/bench/service-%03d/primary", i);
      json.append(i == 0 ? "" : ",")
          .append("{\"AliasArn\":\"arn:aws:kms:us-east-1:111122223333:")
          .append(name)
          .append("\",\"AliasName\":\"")
          .append(name)
          .append("\",\"CreationDate\":")
          .append(1.516435200399E9 + i * 86400.0)
          .append(",\"LastUpdatedDate\":")
          .append(1.616435200125E9 + i * 3600.0)
          .append(",\"TargetKeyId\":\"")
          .append(String.format(Locale.ROOT, "1234abcd-12ab-34cd-56ef-%012d", i))
          .append("\"}");
    }
    return utf8(json.append("],\"Truncated\":false}").toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
