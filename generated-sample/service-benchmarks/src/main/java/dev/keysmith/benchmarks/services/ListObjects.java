package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.s3.model.ListObjectsV2;
import dev.keysmith.benchmarks.s3.model.ListObjectsV2Request;
import dev.keysmith.runtime.protocol.RestXmlProtocol;
import software.amazon.awssdk.protocols.xml.AwsS3ProtocolFactory;
import software.amazon.awssdk.protocols.xml.XmlOperationMetadata;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.transform.ListObjectsV2RequestMarshaller;

/** A thousand keys of a bucket, in restXml. */
record ListObjects() implements Clients {
  static final String BUCKET = "tables-and-ink";

  static Answer answer() {
    StringBuilder body =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>")
            .append(BUCKET)
            .append("</Name><Prefix>books/</Prefix><KeyCount>1000</KeyCount>")
            .append("<MaxKeys>1000</MaxKeys><IsTruncated>true</IsTruncated>")
            .append("<NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=")
            .append("</NextContinuationToken>");
    for (int i = 0; i < 1000; i++) {
      body.append("<Contents><Key>books/2026/11/volume-")
          .append(i)
          .append(".pdf</Key><LastModified>2026-11-26T12:00:00.000Z</LastModified>")
          .append("<ETag>&quot;70ee1738b6b21e2c8a43f3a5ab0eee71&quot;</ETag><Size>")
          .append(434_234 + i)
          .append("</Size><StorageClass>STANDARD</StorageClass></Contents>");
    }
    return Answer.xml(body.append("</ListBucketResult>").toString());
  }

  @Override
  public Wire keysmith() {
    return new KeysmithWire<>(
        RestXmlProtocol.REST_XML,
        ListObjectsV2.OPERATION,
        ListObjectsV2Request.builder().bucket(BUCKET).prefix("books/").maxKeys(1000).build(),
        answer());
  }

  @Override
  public Wire awsSdk() {
    AwsS3ProtocolFactory protocol =
        AwsS3ProtocolFactory.builder()
            .clientConfiguration(AwsSdkWire.configuration())
            .defaultServiceExceptionSupplier(S3Exception::builder)
            .build();
    return new AwsSdkWire<>(
        new ListObjectsV2RequestMarshaller(protocol),
        software.amazon.awssdk.services.s3.model.ListObjectsV2Request.builder()
            .bucket(BUCKET)
            .prefix("books/")
            .maxKeys(1000)
            .build(),
        protocol.createResponseHandler(
            ListObjectsV2Response::builder,
            new XmlOperationMetadata().withHasStreamingSuccessResponse(false)),
        answer(),
        "S3");
  }
}
