package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.CredentialsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  private static final Map<String, String> NONE = Map.of();
  private static final Map<String, String> ENVIRONMENT =
      Map.of("AWS_ACCESS_KEY_ID", "AKENV", "AWS_SECRET_ACCESS_KEY", "env secret");
  private static final Map<String, String> PROPERTIES =
      Map.of("aws.accessKeyId", "AKPROP", "aws.secretAccessKey", "property secret");

  private static AwsCredentials resolve(
      Map<String, String> environment, Map<String, String> properties) {
    return new DefaultCredentials(ConfigSource.of(environment, properties)).resolve();
  }

  private static String failure(Map<String, String> environment, Map<String, String> properties) {
    CredentialsException thrown =
        assertThrows(CredentialsException.class, () -> resolve(environment, properties));
    return String.valueOf(thrown.getMessage());
  }

  @Test
  void systemPropertiesGoBeforeTheEnvironment() {
    assertEquals(AwsCredentials.of("AKPROP", "property secret"), resolve(ENVIRONMENT, PROPERTIES));
    assertEquals(AwsCredentials.of("AKENV", "env secret"), resolve(ENVIRONMENT, NONE));
    assertEquals(AwsCredentials.of("AKPROP", "property secret"), resolve(NONE, PROPERTIES));
  }

  @Test
  void takesSessionTokensOfTheSameSource() {
    Map<String, String> environment =
        Map.of(
            "AWS_ACCESS_KEY_ID", "ASENV",
            "AWS_SECRET_ACCESS_KEY", "env secret",
            "AWS_SESSION_TOKEN", "env token");
    Map<String, String> properties =
        Map.of(
            "aws.accessKeyId", "ASPROP",
            "aws.secretAccessKey", "property secret",
            "aws.sessionToken", "property token");
    assertEquals(AwsCredentials.of("ASENV", "env secret", "env token"), resolve(environment, NONE));
    assertEquals(
        AwsCredentials.of("ASPROP", "property secret", "property token"),
        resolve(environment, properties));
    assertEquals(AwsCredentials.of("AKPROP", "property secret"), resolve(environment, PROPERTIES));
  }

  @Test
  void knowsTheOldNameOfTheSecretProperty() {
    Map<String, String> old = Map.of("aws.accessKeyId", "AKPROP", "aws.secretKey", "old secret");
    assertEquals(AwsCredentials.of("AKPROP", "old secret"), resolve(NONE, old));
    Map<String, String> both =
        Map.of(
            "aws.accessKeyId", "AKPROP",
            "aws.secretKey", "old secret",
            "aws.secretAccessKey", "new secret");
    assertEquals(AwsCredentials.of("AKPROP", "new secret"), resolve(NONE, both));
  }

  @Test
  void takesBlankValuesAsNotSetAndStripsOthers() {
    Map<String, String> blank =
        Map.of("aws.accessKeyId", "  ", "aws.secretAccessKey", "", "aws.sessionToken", " ");
    Map<String, String> padded =
        Map.of(
            "AWS_ACCESS_KEY_ID", " AKENV\n",
            "AWS_SECRET_ACCESS_KEY", "env secret\n",
            "AWS_SESSION_TOKEN", "");
    assertEquals(AwsCredentials.of("AKENV", "env secret"), resolve(padded, blank));
  }

  @Test
  void namesAllThatWasTried() {
    assertEquals(
        "no credentials: neither the system properties aws.accessKeyId and aws.secretAccessKey"
            + " nor the environment variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set",
        failure(NONE, NONE));
  }

  @Test
  void refusesHalfAPair() {
    assertEquals(
        "incomplete credentials: AWS_ACCESS_KEY_ID is set, but" + " AWS_SECRET_ACCESS_KEY is not",
        failure(Map.of("AWS_ACCESS_KEY_ID", "AKENV"), NONE));
    assertEquals(
        "incomplete credentials: AWS_SECRET_ACCESS_KEY is set, but" + " AWS_ACCESS_KEY_ID is not",
        failure(Map.of("AWS_SECRET_ACCESS_KEY", "env secret"), NONE));
    assertEquals(
        "incomplete credentials: aws.secretKey is set, but aws.accessKeyId is not",
        failure(ENVIRONMENT, Map.of("aws.secretKey", "old secret")));
    assertEquals(
        "incomplete credentials: aws.accessKeyId is set, but aws.secretAccessKey" + " is not",
        failure(ENVIRONMENT, Map.of("aws.accessKeyId", "AKPROP")));
  }

  @Test
  void refusesBlankKeys() {
    for (String[] pair : new String[][] {{"", "s"}, {"a", ""}, {" ", "s"}, {"a", "\n"}}) {
      assertThrows(IllegalArgumentException.class, () -> AwsCredentials.of(pair[0], pair[1]));
    }
  }
}
