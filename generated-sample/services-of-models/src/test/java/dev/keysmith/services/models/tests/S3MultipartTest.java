package dev.keysmith.services.models.tests;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.services.s3.model.CompleteMultipartUploadOutput;
import dev.keysmith.services.s3.model.CompletedMultipartUpload;
import dev.keysmith.services.s3.model.CompletedPart;
import dev.keysmith.services.s3.model.ListPartsOutput;
import dev.keysmith.services.s3.model.NoSuchUpload;
import dev.keysmith.services.s3.model.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects of S3 that are put in parts. */
@ParameterizedClass
@EnumSource(names = {"BLOCKING", "ASYNC_TLS"})
class S3MultipartTest extends S3Bucket {
  private static final int PART = 5 << 20;
  private static final String KEY = "in parts/& more";

  private final S3Way way;

  S3MultipartTest(S3Way way) {
    this.way = way;
  }

  @Override
  S3Way way() {
    return way;
  }

  @Test
  void partsMakeAnObject() throws IOException {
    String upload = begin();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    List<CompletedPart> parts = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      byte[] bytes = bytes(number == 3 ? 17 : PART + number);
      whole.writeBytes(bytes);
      parts.add(
          CompletedPart.builder().partNumber(number).eTag(put(upload, number, bytes)).build());
    }
    ListPartsOutput listed = s3.listParts(in -> in.bucket(bucket).key(KEY).uploadId(upload));
    assertEquals(upload, listed.uploadId());
    assertEquals(KEY, listed.key());
    List<CompletedPart> found = new ArrayList<>();
    for (Part part : requireNonNull(listed.parts())) {
      found.add(CompletedPart.builder().partNumber(part.partNumber()).eTag(part.eTag()).build());
    }
    assertEquals(parts, found);
    assertEquals((long) PART + 1, requireNonNull(listed.parts()).get(0).size());

    CompleteMultipartUploadOutput done =
        s3.completeMultipartUpload(
            in ->
                in.bucket(bucket)
                    .key(KEY)
                    .uploadId(upload)
                    .multipartUpload(CompletedMultipartUpload.builder().parts(parts).build()));
    assertEquals(KEY, done.key());
    assertTrue(requireNonNull(done.eTag()).endsWith("-3\""), done::toString);
    assertArrayEquals(whole.toByteArray(), get(KEY));
    assertEquals("text/x-parts", s3.headObject(in -> in.bucket(bucket).key(KEY)).contentType());
  }

  @Test
  void anUploadCanBeGivenUp() {
    String upload = begin();
    put(upload, 1, bytes(10));
    assertEquals(
        List.of(upload),
        requireNonNull(s3.listMultipartUploads(in -> in.bucket(bucket)).uploads()).stream()
            .map(each -> requireNonNull(each.uploadId()))
            .toList());
    s3.abortMultipartUpload(in -> in.bucket(bucket).key(KEY).uploadId(upload));
    NoSuchUpload gone =
        assertThrows(
            NoSuchUpload.class,
            () -> s3.abortMultipartUpload(in -> in.bucket(bucket).key(KEY).uploadId(upload)));
    assertEquals(404, gone.statusCode());
  }

  @Test
  void aPartMayBeACopy() throws IOException {
    put("source", bytes(PART + 1));
    String upload = begin();
    String eTag =
        requireNonNull(
                s3.uploadPartCopy(
                        in ->
                            in.bucket(bucket)
                                .key(KEY)
                                .uploadId(upload)
                                .partNumber(1)
                                .copySource(bucket + "/source")
                                .copySourceRange("bytes=0-" + (PART - 1)))
                    .copyPartResult())
            .eTag();
    CompletedPart part = CompletedPart.builder().partNumber(1).eTag(eTag).build();
    s3.completeMultipartUpload(
        in ->
            in.bucket(bucket)
                .key(KEY)
                .uploadId(upload)
                .multipartUpload(CompletedMultipartUpload.builder().parts(part).build()));
    assertArrayEquals(Arrays.copyOf(bytes(PART + 1), PART), get(KEY));
  }

  private String begin() {
    return requireNonNull(
        s3.createMultipartUpload(in -> in.bucket(bucket).key(KEY).contentType("text/x-parts"))
            .uploadId());
  }

  private String put(String upload, int number, byte[] bytes) {
    return requireNonNull(
        s3.uploadPart(
                in ->
                    in.bucket(bucket)
                        .key(KEY)
                        .uploadId(upload)
                        .partNumber(number)
                        .body(RequestBody.of(bytes)))
            .eTag());
  }
}
