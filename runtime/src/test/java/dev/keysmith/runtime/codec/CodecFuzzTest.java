package dev.keysmith.runtime.codec;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.keysmith.runtime.codec.cbor.CborReader;
import dev.keysmith.runtime.codec.cbor.CborWriter;
import dev.keysmith.runtime.codec.eventstream.EventDecoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.codec.xml.XmlReader;
import dev.keysmith.runtime.codec.xml.XmlWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.shapes.Kinds;
import dev.keysmith.runtime.shapes.Mutations;
import dev.keysmith.runtime.shapes.RandomKinds;
import dev.keysmith.runtime.value.Blob;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bytes that no service should send: each codec reads a value of them or throws its own error, and
 * takes no more memory than their number allows. What was once found wrong is kept in {@code
 * src/test/resources/fuzz}.
 *
 * <p>{@code -Dkeysmith.fuzz.cases=N} runs more of them, {@code -Dkeysmith.fuzz.seed=N} others.
 */
final class CodecFuzzTest {
  private static final int CASES = Integer.getInteger("keysmith.fuzz.cases", 3_000);
  private static final long SEED = Long.getLong("keysmith.fuzz.seed", 1);

  /** What a refusal costs, and what a byte can cost: two of them make a structure of 36 members. */
  private static final long BYTES = 40_000;

  private static final long BYTES_A_BYTE = 200;

  /** What each refusal says of where it is. */
  private static final Pattern PLACE = Pattern.compile(" at byte |^event message");

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The codecs that read what comes from a network. */
  enum Codec {
    JSON {
      @Override
      byte[] write(long seed) {
        return JsonWriter.write(new RandomKinds(seed).next());
      }

      @Override
      void read(byte[] document) {
        JsonReader reader = new JsonReader(document);
        Kinds.read(reader);
        reader.end();
      }
    },
    XML {
      @Override
      byte[] write(long seed) {
        return XmlWriter.write(Kinds.SCHEMA, RandomKinds.forXml(seed).next());
      }

      @Override
      void read(byte[] document) {
        XmlReader reader = new XmlReader(document);
        Kinds.read(reader);
        reader.end();
      }
    },
    CBOR {
      @Override
      byte[] write(long seed) {
        Kinds kinds = new RandomKinds(seed).next();
        kinds.document = null;
        kinds.child = null;
        kinds.children = null;
        kinds.choice = null;
        return CborWriter.write(kinds);
      }

      @Override
      void read(byte[] document) {
        CborReader reader = new CborReader(document);
        Kinds.read(reader);
        reader.end();
      }
    },
    EVENTS {
      @Override
      byte[] write(long seed) {
        Kinds kinds = new RandomKinds(seed).next();
        return EventMessage.builder()
            .header(":event-type", "kinds")
            .header("n", seed)
            .header("blob", Blob.of(Arrays.copyOf(JsonWriter.write(kinds), 40)))
            .payload(JsonWriter.write(kinds))
            .build()
            .encode();
      }

      /** With the right length and checksums, since else nothing else would be looked at. */
      @Override
      void read(byte[] document) {
        byte[] sealed = Arrays.copyOf(document, Math.max(16, document.length));
        ByteBuffer bytes = ByteBuffer.wrap(sealed).putInt(0, sealed.length);
        bytes.putInt(8, crc(sealed, 8));
        bytes.putInt(sealed.length - 4, crc(sealed, sealed.length - 4));
        assertNotNull(new EventDecoder().read(bytes));
      }

      private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
      }
    };

    /** A valid document. */
    abstract byte[] write(long seed);

    abstract void read(byte[] document);
  }

  @ParameterizedTest
  @EnumSource
  void aValueOrTheCodecsOwnError(Codec codec) {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      check(codec, broken(codec, seed), "seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasFoundBefore(Codec codec) throws IOException {
    Path folder = Path.of("src/test/resources/fuzz", codec.name().toLowerCase(Locale.ROOT));
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.sorted().toList();
    }
    assertTrue(!found.isEmpty(), folder::toString);
    for (Path file : found) {
      check(codec, Files.readAllBytes(file), file.toString());
    }
  }

  /** A valid document that is broken in a few or in many places, two of them in one, or noise. */
  private static byte[] broken(Codec codec, long seed) {
    Random random = new Random(seed);
    Mutations mutations = new Mutations(seed);
    byte[] document = codec.write(seed);
    int kind = random.nextInt(10);
    if (kind == 0) {
      random.nextBytes(document);
      return Arrays.copyOf(document, random.nextInt(100));
    }
    if (kind == 1) {
      byte[] other = codec.write(random.nextLong());
      int from = random.nextInt(other.length);
      byte[] both = Arrays.copyOf(document, document.length + other.length - from);
      System.arraycopy(other, from, both, document.length, other.length - from);
      return both;
    }
    for (int i = kind < 8 ? random.nextInt(4) : random.nextInt(60); i >= 0; i--) {
      document = mutations.mutate(document);
    }
    return document;
  }

  private static void check(Codec codec, byte[] document, String what) {
    long allowed = BYTES + BYTES_A_BYTE * document.length;
    if (allocated(codec, document, what) > allowed) {
      // The first time may have loaded classes.
      long allocated = allocated(codec, document, what);
      assertTrue(
          allocated <= allowed,
          () -> what + ": " + document.length + " bytes took " + allocated + " of memory");
    }
  }

  /** How many bytes of memory it took to read the document or to refuse it. */
  private static long allocated(Codec codec, byte[] document, String what) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try {
      codec.read(document);
    } catch (CodecException refused) {
      assertTrue(
          PLACE.matcher(String.valueOf(refused.getMessage())).find(),
          () -> what + ": " + refused.getMessage());
    } catch (RuntimeException | StackOverflowError other) {
      fail(what + ": " + Base64.getEncoder().encodeToString(document), other);
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
