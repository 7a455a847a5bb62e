package com.example.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeSchema;

final class Checks {
  private Checks() {}

  public static void operationsKnowTheirBinding() {
    OperationSchema put = PutShelf.OPERATION.schema();
    assertEquals("PUT", put.method());
    assertEquals("/halls/{hall}/shelves/{path+}?kind=wood", put.uri());
    assertEquals("{hall}.data.", put.hostPrefix());
    assertTrue(put.allowsCompression("gzip"));
    assertFalse(put.allowsCompression("br"));
    assertTrue(put.unsignedPayload());
    assertFalse(put.unsigned());
    assertTrue(GetShelf.OPERATION.schema().unsigned());
  }

  public static void operationsKnowTheirChecksums() {
    OperationSchema put = PutShelf.OPERATION.schema();
    assertEquals("checksum", put.checksumAlgorithmMember());
    assertTrue(put.checksumRequired());
    assertFalse(put.contentMd5());
    assertEquals(0, put.responseChecksumCount());
    OperationSchema get = GetShelf.OPERATION.schema();
    assertTrue(get.contentMd5());
    assertFalse(get.checksumRequired());
    assertEquals("mode", get.checksumModeMember());
    assertEquals(2, get.responseChecksumCount());
    assertEquals("SHA256", get.responseChecksum(0));
    assertEquals("CRC32", get.responseChecksum(1));
  }

  public static void membersKnowTheirPlace() {
    ShapeSchema input = PutShelf.OPERATION.schema().input();
    assertEquals(MemberSchema.LABEL, input.member("hall").location());
    assertTrue(input.member("hall").hostLabel());
    assertEquals("x-note-", input.member("notes").locationName());
    assertEquals("dry-run", input.member("dryRun").locationName());
    assertEquals(MemberSchema.QUERY_PARAMS, input.member("more").location());
    MemberSchema payload = input.member("shelf");
    assertEquals(MemberSchema.PAYLOAD, payload.location());
    assertEquals("Bookshelf", payload.xmlName());
    assertEquals("https://golden.example/shelf", payload.xmlNamespace());
    assertEquals("s", payload.xmlNamespacePrefix());
    assertEquals(
        MemberSchema.RESPONSE_CODE,
        GetShelf.OPERATION.schema().output().member("status").location());
  }

  public static void documentsKnowTheirRoot() {
    ShapeSchema look = GetShelf.OPERATION.schema().input();
    assertEquals("Look", look.xmlName());
    assertEquals("https://golden.example/", look.xmlNamespace());
    assertEquals("PutShelfInput", PutShelf.OPERATION.schema().input().xmlName());
    assertFalse(PutShelf.OPERATION.schema().hasInput() && PutShelf.OPERATION.schema().output().size() > 0);
    assertTrue(GoldenService.SCHEMA.unwrappedErrors());
  }
}
