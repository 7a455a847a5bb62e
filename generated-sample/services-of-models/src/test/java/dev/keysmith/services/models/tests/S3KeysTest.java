package dev.keysmith.services.models.tests;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.value.PercentEncoding;
import dev.keysmith.services.s3.S3Client;
import dev.keysmith.services.s3.model.CommonPrefix;
import dev.keysmith.services.s3.model.Delete;
import dev.keysmith.services.s3.model.DeleteObjectsOutput;
import dev.keysmith.services.s3.model.EncodingType;
import dev.keysmith.services.s3.model.ListObjectsV2Output;
import dev.keysmith.services.s3.model.NoSuchKey;
import dev.keysmith.services.s3.model.ObjectIdentifier;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of S3 with all that paths, queries, forms and XML take for their own. */
class S3KeysTest extends S3Bucket {
  @Test
  void anOddKeyIsTheKeyOfItsObject() throws IOException {
    for (String key : OddKeys.ODD) {
      put(key, key.getBytes(StandardCharsets.UTF_8));
    }
    for (String key : OddKeys.ODD) {
      assertArrayEquals(key.getBytes(StandardCharsets.UTF_8), get(key), key);
      assertEquals(
          key.getBytes(StandardCharsets.UTF_8).length,
          s3.headObject(in -> in.bucket(bucket).key(key)).contentLength(),
          key);
    }
    assertEquals(new TreeSet<>(OddKeys.ODD), new TreeSet<>(keys(null)));
    assertEquals(new TreeSet<>(OddKeys.ODD), new TreeSet<>(keys(EncodingType.URL)));
  }

  @Test
  void oddKeysAreCopied() throws IOException {
    for (String key : OddKeys.ODD) {
      put(key, bytes(key.length()));
      StringBuilder source = new StringBuilder();
      PercentEncoding.append(source, bucket + "/" + key, true);
      s3.copyObject(in -> in.bucket(bucket).key("copy of " + key).copySource(source.toString()));
      assertArrayEquals(bytes(key.length()), get("copy of " + key), key);
    }
  }

  @Test
  void oddKeysAreDeletedOneByOneAndTogether() {
    for (String key : OddKeys.ODD) {
      put(key, bytes(1));
    }
    String first = OddKeys.ODD.get(0);
    s3.deleteObject(in -> in.bucket(bucket).key(first));
    assertThrows(NoSuchKey.class, () -> s3.getObject(in -> in.bucket(bucket).key(first)));
    List<String> rest = OddKeys.ODD.subList(1, OddKeys.ODD.size());
    List<ObjectIdentifier> which = new ArrayList<>();
    rest.forEach(key -> which.add(ObjectIdentifier.builder().key(key).build()));
    DeleteObjectsOutput deleted =
        s3.deleteObjects(in -> in.bucket(bucket).delete(Delete.builder().objects(which).build()));
    List<String> names = new ArrayList<>();
    requireNonNull(deleted.deleted()).forEach(each -> names.add(requireNonNull(each.key())));
    assertEquals(new TreeSet<>(rest), new TreeSet<>(names));
    assertEquals(List.of(), keys(null));
  }

  /** The server keeps a key that ends so as a folder, which has no bytes. */
  @Test
  void aKeyMayEndInASlash() throws IOException {
    put("folder/", new byte[0]);
    assertArrayEquals(new byte[0], get("folder/"));
    assertEquals(List.of("folder/"), keys(null));
  }

  /** The server lists these as the file that they are to it; it gets, signs and serves the key. */
  @ParameterizedTest
  @ValueSource(strings = {"two//slashes", "a/./b"})
  void aKeyIsNoPathOfFolders(String key) throws IOException {
    put(key, bytes(7));
    assertArrayEquals(bytes(7), get(key));
  }

  /**
   * The server keeps objects as files, and refuses keys that lead out of a folder or nowhere, so
   * these are only looked at as they are sent; S3DifferentialTest compares their signatures.
   */
  @ParameterizedTest
  @FieldSource("dev.keysmith.services.models.tests.OddKeys#PATHS")
  void aKeyThatLooksLikeAnotherPathIsSentAsItIs(String key) {
    NotingTransport noting = NotingTransport.answering();
    try (S3Client client =
        server
            .settings(S3Client.builder(), false)
            .endpointParameter("ForcePathStyle", true)
            .transport(noting)
            .build()) {
      client.putObject(in -> in.bucket(bucket).key(key));
    }
    assertEquals(List.of(S3Server.HOST + " /" + bucket + "/" + key), noting.targets);
  }

  @Test
  void pagesFollowOneAnother() {
    for (int i = 0; i < 7; i++) {
      put("k+" + i, bytes(i));
    }
    List<String> all = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    @Nullable String token = null;
    do {
      String from = token;
      ListObjectsV2Output page =
          s3.listObjectsV2(in -> in.bucket(bucket).maxKeys(3).continuationToken(from));
      counts.add(page.keyCount());
      requireNonNull(page.contents()).forEach(each -> all.add(requireNonNull(each.key())));
      token = page.nextContinuationToken();
      assertEquals(token != null, page.isTruncated());
    } while (token != null);
    assertEquals(List.of(3, 3, 1), counts);
    assertEquals(List.of("k+0", "k+1", "k+2", "k+3", "k+4", "k+5", "k+6"), all);
    ListObjectsV2Output after = s3.listObjectsV2(in -> in.bucket(bucket).startAfter("k+4"));
    assertEquals(2, requireNonNull(after.contents()).size());
    assertEquals(5L, requireNonNull(after.contents()).get(0).size());
    assertEquals(
        "\"" + Bodies.md5(bytes(5)) + "\"", requireNonNull(after.contents()).get(0).eTag());
  }

  @Test
  void aDelimiterMakesFolders() {
    for (String key : List.of("a b/1", "a b/2", "c&d/3", "e", "a b/f/4")) {
      put(key, bytes(1));
    }
    ListObjectsV2Output top = s3.listObjectsV2(in -> in.bucket(bucket).delimiter("/"));
    assertEquals(List.of("a b/", "c&d/"), prefixes(top));
    assertEquals("/", top.delimiter());
    assertEquals(1, requireNonNull(top.contents()).size());
    ListObjectsV2Output inside =
        s3.listObjectsV2(in -> in.bucket(bucket).delimiter("/").prefix("a b/"));
    assertEquals(List.of("a b/f/"), prefixes(inside));
    assertEquals("a b/", inside.prefix());
    ListObjectsV2Output encoded =
        s3.listObjectsV2(in -> in.bucket(bucket).delimiter("/").encodingType(EncodingType.URL));
    assertEquals(EncodingType.URL, encoded.encodingType());
    assertTrue(prefixes(encoded).get(0).matches("a(\\+|%20)b(/|%2F)"), encoded::toString);
  }

  private static List<String> prefixes(ListObjectsV2Output page) {
    List<String> prefixes = new ArrayList<>();
    for (CommonPrefix each : requireNonNull(page.commonPrefixes())) {
      prefixes.add(requireNonNull(each.prefix()));
    }
    return prefixes;
  }

  /** The keys of the bucket; an encoded one comes as it is sent, and is decoded here. */
  private List<String> keys(@Nullable EncodingType encoding) {
    ListObjectsV2Output page = s3.listObjectsV2(in -> in.bucket(bucket).encodingType(encoding));
    List<String> keys = new ArrayList<>();
    if (page.contents() != null) {
      for (var each : page.contents()) {
        String key = requireNonNull(each.key());
        keys.add(encoding == null ? key : URLDecoder.decode(key, StandardCharsets.UTF_8));
      }
    }
    return keys;
  }
}
