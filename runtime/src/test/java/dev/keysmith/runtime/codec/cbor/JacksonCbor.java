package dev.keysmith.runtime.codec.cbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.cbor.CBORReadFeature;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/**
 * What Jackson reads and writes. Its bignums are set to RFC 8949: by default negative ones are off
 * by one.
 */
final class JacksonCbor {
  private static final CBORMapper READER =
      CBORMapper.builder(
              CBORFactory.builder()
                  .enable(CBORReadFeature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Random random;
  private final CBORMapper mapper;

  /** A writer in a notation of its own, the same for the same seed. */
  JacksonCbor(long seed) {
    random = new Random(seed);
    mapper =
        CBORMapper.builder(
                CBORFactory.builder()
                    .enable(CBORWriteFeature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
                    .configure(CBORWriteFeature.WRITE_MINIMAL_INTS, random.nextBoolean())
                    .configure(CBORWriteFeature.WRITE_MINIMAL_DOUBLES, random.nextBoolean())
                    .configure(CBORWriteFeature.WRITE_TYPE_HEADER, random.nextBoolean())
                    .build())
            .build();
  }

  static JsonNode read(byte[] document) {
    return READER.readTree(document);
  }

  /**
   * Whether Jackson finds the document malformed; not that it cannot hold a tag of 64 bits or a key
   * that is no text, which we skip.
   */
  static boolean isRefused(byte[] document) {
    try {
      READER.readTree(document);
      return false;
    } catch (JacksonException refused) {
      String why = refused.getOriginalMessage();
      return !why.startsWith("Illegal Tag value")
          && !(why.startsWith("Unsupported major type") && why.contains("only Strings"));
    }
  }

  byte[] write(Value value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = mapper.createGenerator(bytes)) {
      write(value, (CBORGenerator) generator);
    }
    return bytes.toByteArray();
  }

  private void write(Value value, CBORGenerator out) {
    if (value instanceof Value.Structure structure) {
      writeEntries(structure.members(), out);
    } else if (value instanceof Value.Map map) {
      writeEntries(map.entries(), out);
    } else if (value instanceof Value.List list) {
      if (random.nextBoolean()) {
        out.writeStartArray(null, list.size());
      } else {
        out.writeStartArray();
      }
      list.elements().forEach(each -> write(each, out));
      out.writeEndArray();
    } else if (value instanceof Value.Blob blob) {
      writeBinary(blob.value().toByteArray(), out);
    } else {
      writeScalar(value, out);
    }
  }

  private void writeEntries(Map<String, Value> entries, CBORGenerator out) {
    if (random.nextBoolean()) {
      out.writeStartObject(null, entries.size());
    } else {
      out.writeStartObject();
    }
    entries.forEach(
        (key, each) -> {
          out.writeName(key);
          write(each, out);
        });
    out.writeEndObject();
  }

  private void writeBinary(byte[] bytes, CBORGenerator out) {
    if (random.nextBoolean()) {
      out.writeBinary(bytes);
    } else {
      out.writeBinary(new ByteArrayInputStream(bytes), bytes.length);
    }
  }

  private static void writeScalar(Value value, CBORGenerator out) {
    if (value instanceof Value.String string) {
      out.writeString(string.value());
    } else if (value instanceof Value.Enum constant) {
      out.writeString(constant.value());
    } else if (value instanceof Value.Boolean bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Value.Null) {
      out.writeNull();
    } else if (value instanceof Value.Timestamp timestamp) {
      writeTimestamp(timestamp.value(), out);
    } else {
      writeNumber(value, out);
    }
  }

  private static void writeTimestamp(Instant instant, CBORGenerator out) {
    out.writeTag(1);
    if (instant.getNano() == 0) {
      out.writeNumber(instant.getEpochSecond());
    } else {
      out.writeNumber(instant.toEpochMilli() / 1000.0);
    }
  }

  private static void writeNumber(Value value, CBORGenerator out) {
    if (value instanceof Value.Integer integer) {
      out.writeNumber(integer.value());
    } else if (value instanceof Value.Long big) {
      out.writeNumber(big.value());
    } else if (value instanceof Value.Float single) {
      out.writeNumber(single.value());
    } else if (value instanceof Value.Double number) {
      out.writeNumber(number.value());
    } else if (value instanceof Value.BigInteger big) {
      out.writeNumber(big.value());
    } else if (value instanceof Value.BigDecimal decimal) {
      out.writeNumber(decimal.value());
    } else {
      throw new AssertionError(value.tag());
    }
  }

  /** Holds our tree against Jackson's. */
  static void assertSame(String path, Value ours, JsonNode theirs) {
    if (ours instanceof Value.Structure structure) {
      assertSameEntries(path, structure.members(), theirs);
    } else if (ours instanceof Value.Map map) {
      assertSameEntries(path, map.entries(), theirs);
    } else if (ours instanceof Value.List list) {
      assertEquals(list.size(), theirs.size(), path);
      for (int i = 0; i < list.size(); i++) {
        assertSame(path + "[" + i + "]", list.get(i), theirs.get(i));
      }
    } else if (ours instanceof Value.Null) {
      assertTrue(theirs.isNull(), path);
    } else {
      assertEquals(plain(ours), plain(ours, theirs), path);
    }
  }

  private static void assertSameEntries(String path, Map<String, Value> ours, JsonNode theirs) {
    assertEquals(ours.size(), theirs.size(), path);
    ours.forEach((key, each) -> assertSame(path + "." + key, each, theirs.required(key)));
  }

  /** A scalar of ours as a plain object. */
  private static Object plain(Value ours) {
    if (ours instanceof Value.Blob blob) {
      return Hex.of(blob.value().toByteArray());
    } else if (ours instanceof Value.String string) {
      return string.value();
    } else if (ours instanceof Value.Enum constant) {
      return constant.value();
    } else if (ours instanceof Value.Boolean bool) {
      return bool.value();
    } else if (ours instanceof Value.Timestamp timestamp) {
      return timestamp.value().toEpochMilli() / 1000.0;
    } else if (ours instanceof Value.Float single) {
      return (double) single.value();
    } else if (ours instanceof Value.Double number) {
      return number.value();
    } else if (ours instanceof Value.BigDecimal decimal) {
      return decimal.value();
    }
    return new BigInteger(ours.toJson());
  }

  /** Jackson's scalar as ours would be. */
  private static Object plain(Value ours, JsonNode theirs) {
    if (ours instanceof Value.Blob) {
      return Hex.of(theirs.binaryValue());
    } else if (ours instanceof Value.String || ours instanceof Value.Enum) {
      return theirs.stringValue();
    } else if (ours instanceof Value.Boolean) {
      return theirs.booleanValue();
    } else if (ours instanceof Value.Timestamp
        || ours instanceof Value.Float
        || ours instanceof Value.Double) {
      return theirs.doubleValue();
    }
    return ours instanceof Value.BigDecimal ? theirs.decimalValue() : theirs.bigIntegerValue();
  }
}
