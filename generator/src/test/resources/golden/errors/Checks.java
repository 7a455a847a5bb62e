package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class Checks {
  private Checks() {}

  private static FirstError first(String code, String json) {
    return FirstError.errorOfJson(code, json.getBytes(StandardCharsets.UTF_8));
  }

  public static void codesOfEachKind() {
    for (String code : List.of("Plain", "PlainQuery", "golden#Plain", "Plain:http://x")) {
      Plain plain = assertInstanceOf(Plain.class, first(code, "{\"message\":\"m\"}"), code);
      assertEquals("m", plain.getMessage());
      assertSame(plain, plain.exception());
    }
    assertInstanceOf(Plain.class, first(null, "{\"__type\":\"golden#Plain\"}"));
  }

  public static void codesInAnotherCaseOrAfterAPrefix() {
    for (String code : List.of("PLAIN", "plain", "plainQuery", "Client.Plain", "a.b/PLAINquery")) {
      assertEquals(code, assertInstanceOf(Plain.class, first(code, "{}"), code).code());
    }
    assertInstanceOf(Twin.class, first("Client.shared", "{}"));
    assertInstanceOf(FirstError.Unknown.class, first("ExPlain", "{}"));
    assertInstanceOf(FirstError.Unknown.class, first("PlainException", "{}"));
  }

  public static void sharedCodesAreTheOperationsOwn() {
    assertInstanceOf(Twin.class, first("Shared", "{}"));
    assertInstanceOf(
        OtherTwin.class,
        SecondError.errorOfJson("Shared", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  public static void errorsOfTheServiceAreEachOperations() {
    EveryOperation error =
        assertInstanceOf(EveryOperation.class, first("EveryOperation", "{\"Message\":\"m\"}"));
    assertEquals("m", error.getMessage());
    assertInstanceOf(SecondError.class, error);
  }

  public static void anotherOperationsErrorIsUnknown() {
    FirstError error = first("Silent", "{\"message\":\"m\"}");
    FirstError.Unknown unknown = assertInstanceOf(FirstError.Unknown.class, error);
    assertEquals("Silent", unknown.code());
    assertEquals("m", unknown.getMessage());
    assertEquals("{\"message\":\"m\"}", unknown.body().toUtf8());
    assertEquals(
        Value.structure(Map.of("code", Value.of("Silent"), "message", Value.of("m"))),
        unknown.toValue());
    assertNull(SecondError.errorOf(unknown));
    assertSame(unknown, FirstError.errorOf((Throwable) unknown));
  }

  public static void malformedBodiesAreUnknown() {
    assertInstanceOf(FirstError.Unknown.class, first("Plain", "{\"message\":"));
    assertInstanceOf(FirstError.Unknown.class, first("Twin", "[]"));
    assertInstanceOf(FirstError.Unknown.class, first("Shared", "{\"message\":1}"));
    assertEquals("Plain", first("Plain", "nonsense").code());
  }

  public static void xml() {
    byte[] body =
        ("<ErrorResponse><Error><Type>Sender</Type><Code>PlainQuery</Code><Message>m</Message>"
                + "</Error><RequestId>id</RequestId></ErrorResponse>")
            .getBytes(StandardCharsets.UTF_8);
    Plain plain = assertInstanceOf(Plain.class, FirstError.errorOfXml(null, body));
    assertEquals("m", plain.getMessage());
    assertEquals("PlainQuery", plain.code());
  }

  public static void membersKeepTheirValues() {
    String json =
        "{\"MESSAGE\":\"m\",\"code\":\"c\",\"cause\":\"d\",\"requestId\":1,\"statusCode\":2,"
            + "\"stackTrace\":[\"s\"],\"detail\":{\"reason\":\"OLD\"},\"body\":\"eA==\"}";
    Detailed detailed = assertInstanceOf(Detailed.class, first("Detailed", json));
    assertEquals("m", detailed.getMessage());
    assertEquals("Detailed", detailed.code());
    assertEquals("c", detailed.code_());
    assertEquals("d", detailed.cause_());
    assertEquals(1, detailed.requestId_());
    assertEquals(2, detailed.statusCode_());
    assertEquals(0, detailed.statusCode());
    assertEquals(List.of("s"), detailed.stackTrace());
    assertEquals(Reason.OLD, detailed.detail().reason());
    assertEquals("x", detailed.body_().toUtf8());
    assertEquals(detailed.toValue(), Detailed.ofValue(detailed.toValue()).toValue());
    assertNotEquals(detailed, Detailed.ofValue(detailed.toValue()));
  }

  public static void madeByHand() {
    Detailed detailed =
        Detailed.builder().message("m").detail(Detail.builder().build()).build();
    assertEquals("m", detailed.getMessage());
    assertEquals("Detailed", detailed.code());
    assertEquals(0, detailed.statusCode());
    assertTrue(detailed.body().isEmpty());
  }

  public static void retries() {
    Busy busy = Busy.builder().build();
    assertTrue(busy.isRetryable());
    assertTrue(busy.isThrottling());
    assertFalse(Plain.builder().build().isRetryable());
  }

  public static void messagesThatAreNone() {
    Busy busy = Busy.builder().message_(Detail.builder().reason(Reason.NEW).build()).build();
    assertNull(busy.getMessage());
    assertEquals(Reason.NEW, busy.message_().reason());
    Silent silent = Silent.builder().message_("secret").build();
    assertNull(silent.getMessage());
    assertFalse(silent.toString().contains("secret"));
  }
}
