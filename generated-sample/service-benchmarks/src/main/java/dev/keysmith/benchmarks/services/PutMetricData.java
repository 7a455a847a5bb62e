package dev.keysmith.benchmarks.services;

import dev.keysmith.benchmarks.cloudwatch.model.Dimension;
import dev.keysmith.benchmarks.cloudwatch.model.MetricDatum;
import dev.keysmith.benchmarks.cloudwatch.model.PutMetricDataInput;
import dev.keysmith.benchmarks.cloudwatch.model.StandardUnit;
import dev.keysmith.runtime.protocol.RpcV2CborProtocol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.protocols.rpcv2.SmithyRpcV2CborProtocolFactory;
import software.amazon.awssdk.services.cloudwatch.model.CloudWatchException;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.transform.PutMetricDataRequestMarshaller;

/** Twenty measurements of three values each to CloudWatch, in rpcv2Cbor. */
record PutMetricData() implements Clients {
  private static final int COUNT = 20;
  private static final String NAMESPACE = "Tables/Ink";
  private static final Instant TIME = Instant.parse("2026-11-26T12:00:00Z");

  @Override
  public Wire keysmith() {
    List<MetricDatum> data = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      data.add(
          MetricDatum.builder()
              .metricName("Latency")
              .dimensions(
                  Dimension.builder().name("Service").value("orders").build(),
                  Dimension.builder().name("Shard").value("shard-" + i).build())
              .timestamp(TIME)
              .values(12.5 + i, 13.25, 0.125)
              .counts(3.0, 2.0, 1.0)
              .unit(StandardUnit.MILLISECONDS)
              .build());
    }
    return new KeysmithWire<>(
        RpcV2CborProtocol.RPC_V2_CBOR,
        dev.keysmith.benchmarks.cloudwatch.model.PutMetricData.OPERATION,
        PutMetricDataInput.builder().namespace(NAMESPACE).metricData(data).build(),
        Answer.nothingInCbor());
  }

  @Override
  public Wire awsSdk() {
    List<software.amazon.awssdk.services.cloudwatch.model.MetricDatum> data = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      data.add(
          software.amazon.awssdk.services.cloudwatch.model.MetricDatum.builder()
              .metricName("Latency")
              .dimensions(dimension("Service", "orders"), dimension("Shard", "shard-" + i))
              .timestamp(TIME)
              .values(12.5 + i, 13.25, 0.125)
              .counts(3.0, 2.0, 1.0)
              .unit(software.amazon.awssdk.services.cloudwatch.model.StandardUnit.MILLISECONDS)
              .build());
    }
    SmithyRpcV2CborProtocolFactory protocol =
        SmithyRpcV2CborProtocolFactory.builder()
            .clientConfiguration(AwsSdkWire.configuration())
            .defaultServiceExceptionSupplier(CloudWatchException::builder)
            .build();
    return new AwsSdkWire<>(
        new PutMetricDataRequestMarshaller(protocol),
        PutMetricDataRequest.builder().namespace(NAMESPACE).metricData(data).build(),
        protocol.createResponseHandler(AwsSdkWire.inTheBody(), PutMetricDataResponse::builder),
        Answer.nothingInCbor(),
        "CloudWatch");
  }

  private static software.amazon.awssdk.services.cloudwatch.model.Dimension dimension(
      String name, String value) {
    return software.amazon.awssdk.services.cloudwatch.model.Dimension.builder()
        .name(name)
        .value(value)
        .build();
  }
}
