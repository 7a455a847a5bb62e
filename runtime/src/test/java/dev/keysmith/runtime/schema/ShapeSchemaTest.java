package dev.keysmith.runtime.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ShapeSchemaTest {
  @Test
  void findsMembersByNameAndByBytes() {
    for (int size : new int[] {0, 1, 2, 7, 64, 300}) {
      MemberSchema[] members = new MemberSchema[size];
      for (int i = 0; i < size; i++) {
        members[i] = MemberSchema.of("Member" + i, MemberSchema.STRING);
      }
      ShapeSchema schema = ShapeSchema.structure("test#S", members);
      for (int i = 0; i < size; i++) {
        assertEquals(i, schema.indexOf("Member" + i));
        assertSame(members[i], schema.member("Member" + i));
        assertEquals(i, find(schema, "Member" + i));
        assertEquals(i, members[i].index());
      }
      for (String other : new String[] {"", "Member", "member0", "Member00", "Mémber0"}) {
        assertEquals(-1, schema.indexOf(other));
        assertNull(schema.member(other));
        assertEquals(-1, find(schema, other));
      }
    }
  }

  private static int find(ShapeSchema schema, String name) {
    byte[] bytes = ("xx" + name + "yy").getBytes(StandardCharsets.UTF_8);
    return schema.names().find(bytes, 2, bytes.length - 4);
  }

  @Test
  void guessesTheOrderOfTheModelUntilItKnowsBetter() {
    NameTable names =
        ShapeSchema.structure(
                "test#S",
                MemberSchema.of("A", MemberSchema.STRING),
                MemberSchema.of("B", MemberSchema.STRING))
            .names();
    assertEquals(0, names.guess(-1));
    assertEquals(1, names.guess(0));
    names.learn(-1, 1);
    assertEquals(1, names.guess(-1));
    assertEquals(-1, ShapeSchema.structure("test#Empty").names().guess(-1));
  }

  @Test
  void givesChangedCopies() {
    MemberSchema list =
        MemberSchema.list("L", MemberSchema.of("member", MemberSchema.TIMESTAMP)).withSparse();
    MemberSchema secret = list.withSensitive().withTimestampFormat(MemberSchema.HTTP_DATE);
    assertEquals(false, list.sensitive());
    assertEquals(true, secret.sensitive());
    assertEquals(true, secret.sparse());
    assertEquals(MemberSchema.HTTP_DATE, secret.timestampFormat());
    assertSame(list.element(), secret.element());
    assertEquals("\"L\":", new String(secret.jsonKey(), StandardCharsets.UTF_8));
    assertThrows(IllegalStateException.class, list::key);
  }

  @Test
  void readsErrorNames() {
    assertEquals("", ErrorResponse.errorName(null));
    assertEquals("E", ErrorResponse.errorName("a.b#E"));
    assertEquals("E", ErrorResponse.errorName("E:http://x/#y"));
    assertEquals("E", ErrorResponse.errorName(" a#E:b "));
  }
}
