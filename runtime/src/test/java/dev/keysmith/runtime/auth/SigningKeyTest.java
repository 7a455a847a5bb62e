package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SigningKeyTest {
  @Property(tries = 500)
  void hmacIsThatOfTheJdk(@ForAll @Size(min = 1, max = 150) byte[] key, @ForAll byte[] data)
      throws GeneralSecurityException {
    Mac oracle = Mac.getInstance("HmacSHA256");
    oracle.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] actual = SigningKey.hmac(SigningKey.sha256(), key, data, data.length);
    assertArrayEquals(oracle.doFinal(data), actual);
  }
}
