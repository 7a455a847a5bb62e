package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Secrets, tokens and signatures reach no message and no text of an object. */
class SecretsTest {
  private static final String SECRET = "tOpSeCrEtKeY/0123456789";
  private static final String TOKEN = "tOpSeCrEtToKeN+0123456789";
  private static final AwsCredentials KEY = AwsCredentials.of("AKID", SECRET, TOKEN);
  private static final Instant TIME = Instant.parse("2024-02-29T12:00:00Z");

  @Test
  void noObjectShowsThem() throws ReflectiveOperationException {
    SigV4Signer signer = SigV4Signer.standard();
    HttpRequest.Builder request = SampleRequest.kms().builder();
    signer.sign(request, KEY, "eu-central-1", "kms", TIME);
    HttpHeaders headers = request.build().headers();
    String authorization = String.valueOf(headers.first("Authorization"));
    List<Object> objects = new ArrayList<>(List.of(KEY, signer, headers, request.build()));
    objects.addAll(fieldsOf(signer));
    assertTrue(
        objects.stream().anyMatch(object -> object instanceof SigningKey),
        "the derived key is looked at too");
    for (Object object : objects) {
      assertShowsNothing(object.toString(), authorization.substring(authorization.length() - 64));
    }
  }

  private static List<Object> fieldsOf(Object object) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    Field[] fields = object.getClass().getDeclaredFields();
    AccessibleObject.setAccessible(fields, true);
    for (Field field : fields) {
      Object value = Modifier.isStatic(field.getModifiers()) ? null : field.get(object);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  @Test
  void noExceptionShowsThem() throws IllegalAccessException {
    List<Runnable> failures =
        List.of(
            () -> AwsCredentials.of("", SECRET, TOKEN),
            () -> resolve(Map.of("AWS_SECRET_ACCESS_KEY", SECRET), Map.of()),
            () -> resolve(Map.of("AWS_SESSION_TOKEN", TOKEN), Map.of()),
            () -> resolve(Map.of(), Map.of("aws.secretKey", SECRET, "aws.sessionToken", TOKEN)),
            () -> sign(KEY, Instant.MAX),
            () -> sign(AwsCredentials.of("AK\nID", SECRET, TOKEN), TIME),
            () -> sign(AwsCredentials.of("AKID", SECRET, TOKEN + "\r\n"), TIME),
            () ->
                SigV4Signer.s3()
                    .presign(
                        SampleRequest.get("/").builder(),
                        KEY,
                        "eu-central-1",
                        "s3",
                        TIME,
                        Duration.ZERO));
    for (Runnable failure : failures) {
      RuntimeException thrown = thrownBy(failure);
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        assertShowsNothing(t.toString(), SECRET);
        for (Class<?> type = t.getClass();
            type.getName().startsWith("dev.keysmith");
            type = type.getSuperclass()) {
          assertFieldsShowNothing(t, type);
        }
      }
    }
  }

  private static void assertFieldsShowNothing(Throwable thrown, Class<?> type)
      throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        assertShowsNothing(String.valueOf(field.get(thrown)), SECRET);
      }
    }
  }

  private static void resolve(Map<String, String> environment, Map<String, String> properties) {
    new DefaultCredentials(ConfigSource.of(environment, properties)).resolve();
  }

  private static void sign(AwsCredentials key, Instant time) {
    SigV4Signer.standard().sign(SampleRequest.kms().builder(), key, "eu-central-1", "kms", time);
  }

  private static RuntimeException thrownBy(Runnable failure) {
    try {
      failure.run();
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("nothing was thrown");
  }

  private static void assertShowsNothing(String text, String signature) {
    for (String hidden : List.of(SECRET, TOKEN, signature)) {
      assertFalse(text.contains(hidden), text);
    }
  }
}
