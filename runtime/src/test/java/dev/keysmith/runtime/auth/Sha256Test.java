package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class Sha256Test {
  @Property(tries = 500)
  void hmacIsThatOfTheJdk(@ForAll @Size(min = 1, max = 150) byte[] key, @ForAll byte[] data)
      throws GeneralSecurityException {
    Mac oracle = Mac.getInstance("HmacSHA256");
    oracle.init(new SecretKeySpec(key, "HmacSHA256"));
    Sha256 sha = new Sha256();
    byte[] inner = Sha256.pad(sha.key(key), Sha256.INNER);
    byte[] outer = Sha256.pad(sha.key(key), Sha256.OUTER);
    assertArrayEquals(oracle.doFinal(data), sha.hmac(inner, outer, data, data.length));
  }

  @Property(tries = 200)
  void anInstanceHashesAgainAndAgain(@ForAll byte[] one, @ForAll byte[] two)
      throws GeneralSecurityException {
    Sha256 sha = new Sha256();
    sha.hash(one, one.length);
    assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(two), sha.hash(two, two.length));
  }
}
