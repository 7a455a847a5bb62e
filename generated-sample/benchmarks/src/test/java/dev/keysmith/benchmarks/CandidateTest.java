package dev.keysmith.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both candidates do the whole work before anyone times them. */
class CandidateTest {
  @ParameterizedTest
  @ValueSource(strings = {"keysmith", "awssdk"})
  void doesAllOfTheWork(String name) throws Exception {
    Candidate candidate = Candidate.of(name);
    assertNotNull(candidate.marshal());
    assertNotNull(candidate.sign());
    for (Object output : new Object[] {candidate.unmarshal(), candidate.call()}) {
      assertTrue(output.toString().contains(Payloads.KEY), output.toString());
    }
    for (Object output : new Object[] {candidate.unmarshalAliases(), candidate.callAliases()}) {
      assertTrue(output.toString().contains("alias/bench/service-099/primary"));
      assertTrue(output.toString().contains("2018-01-20"), "a date that was read");
    }
    Object error = candidate.callNotFound();
    assertEquals("NotFoundException", error.getClass().getSimpleName());
    assertTrue(String.valueOf(((Throwable) error).getMessage()).contains("does not exist"));
    assertTrue(new String(Payloads.NOT_FOUND, StandardCharsets.UTF_8).contains("NotFound"));
  }
}
