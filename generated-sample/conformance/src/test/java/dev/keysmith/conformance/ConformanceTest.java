package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.conformance.Cases.AnyCase;
import dev.keysmith.conformance.Cases.Case;
import dev.keysmith.conformance.Cases.EventCase;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.AssertionFailedError;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** One test a case, called by its id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConformanceTest {
  private static final List<TestedClient> CLIENTS =
      List.of(
          TestedClient.of("aws.protocoltests.json10#JsonRpc10", "json10", "JsonRpc10"),
          TestedClient.of(
              "aws.protocoltests.json10#QueryCompatibleJsonRpc10",
              "json10query",
              "QueryCompatibleJsonRpc10"),
          TestedClient.of("aws.protocoltests.json#JsonProtocol", "json11", "JsonProtocol"),
          TestedClient.of(
              "com.amazonaws.machinelearning#AmazonML_20141212",
              "machinelearning",
              "MachineLearning"),
          TestedClient.of("aws.protocoltests.restjson#RestJson", "restjson", "RestJsonProtocol"),
          TestedClient.of(
              "aws.protocoltests.restjson.validation#RestJsonValidation",
              "restjsonvalidation",
              "RestJsonValidationProtocol"),
          TestedClient.of(
              "com.amazonaws.apigateway#BackplaneControlService", "apigateway", "ApiGateway"),
          TestedClient.of("com.amazonaws.glacier#Glacier", "glacier", "Glacier"),
          TestedClient.of("aws.protocoltests.restxml#RestXml", "restxml", "RestXmlProtocol"),
          TestedClient.of(
              "aws.protocoltests.restxml.xmlns#RestXmlWithNamespace",
              "restxmlns",
              "RestXmlProtocolNamespace"),
          TestedClient.of("com.amazonaws.s3#AmazonS3", "s3", "S3"),
          TestedClient.of("aws.protocoltests.query#AwsQuery", "query", "QueryProtocol"),
          TestedClient.of("aws.protocoltests.ec2#AwsEc2", "ec2", "Ec2Protocol"),
          TestedClient.of("smithy.protocoltests.rpcv2Cbor#RpcV2Protocol", "cbor", "RpcV2Protocol"),
          TestedClient.of(
              "aws.protocoltests.rpcv2cbor#QueryCompatibleRpcV2Protocol",
              "cborquery",
              "QueryCompatibleRpcV2Protocol"),
          TestedClient.of(
              "aws.protocoltests.rpcv2cbor#NonQueryCompatibleRpcV2Protocol",
              "cbornonquery",
              "NonQueryCompatibleRpcV2Protocol"));

  private final Cases cases = new Cases();
  private final Params params = new Params(cases.model());
  private final Streams streams = new Streams(cases.model());
  private final Tally tally = new Tally();
  private final KnownFailures open;

  ConformanceTest() throws IOException {
    open = KnownFailures.read();
  }

  @TestFactory
  List<DynamicContainer> cases() {
    List<DynamicContainer> clients = new ArrayList<>();
    for (TestedClient client : CLIENTS) {
      List<DynamicTest> tests = cases.of(client).stream().map(this::test).toList();
      clients.add(dynamicContainer(client.toString(), tests));
    }
    return clients;
  }

  @AfterAll
  void count() throws IOException {
    tally.print();
    tally.check();
  }

  private DynamicTest test(AnyCase each) {
    String name = each.id();
    return dynamicTest(
        each.kind() + " " + name,
        () -> {
          tally.executed(each);
          if (open.contains(name)) {
            assertThrows(Throwable.class, () -> run(each), name + " passes now");
            tally.open(each);
          } else {
            run(each);
          }
        });
  }

  private void run(AnyCase any) {
    if (any instanceof EventCase events) {
      new EventCheck(cases.model(), events).run();
    } else if (any instanceof Case each) {
      if (each.test() instanceof HttpRequestTestCase request) {
        checkRequest(each, request);
      } else if (each.test() instanceof HttpResponseTestCase response) {
        checkResponse(each, response);
      }
    }
  }

  private void checkRequest(Case each, HttpRequestTestCase test) {
    Operation<Shape, Shape, ?> operation = each.client().operation(each.operation().getId());
    software.amazon.smithy.model.shapes.Shape structure =
        cases.model().expectShape(each.operation().getInputShape());
    Value tree = params.structure(structure, test.getParams());
    Shape input =
        streams.withBody(operation.readInput(ValueReader.of(tree)), structure, test.getParams());
    CapturingTransport transport =
        new CapturingTransport(new HttpResponse(500, HttpHeaders.empty(), new byte[0]));
    assertThrows(
        ServiceException.class,
        () ->
            each.client()
                .call(
                    operation,
                    input,
                    test.getProtocol(),
                    CaseSettings.of(test, test.getHost()),
                    transport));
    new RequestCheck(test, transport.request()).run();
  }

  private void checkResponse(Case each, HttpResponseTestCase test) {
    Operation<Shape, Shape, ?> operation = each.client().operation(each.operation().getId());
    Shape input = operation.readInput(ValueReader.of(leastInput(each)));
    CapturingTransport transport = new CapturingTransport(response(test));
    if (each.kind().equals("error")) {
      ServiceException thrown =
          assertThrows(
              ServiceException.class,
              () ->
                  each.client()
                      .call(
                          operation,
                          input,
                          test.getProtocol(),
                          CaseSettings.of(test, Optional.empty()),
                          transport));
      String name = each.shape().getId().getName();
      if (!thrown.getClass().getSimpleName().equals(name)) {
        throw new AssertionFailedError("not the error of the case", name, thrown.toString());
      }
      assertEquals(test.getCode(), thrown.statusCode());
      // What the error codes of services that were awsQuery once are to be.
      test.getVendorParams()
          .getStringMember("code")
          .ifPresent(code -> assertEquals(code.getValue(), thrown.code()));
      assertSame(each, test, ((OperationError) thrown).toValue());
      return;
    }
    Shape output =
        each.client()
            .call(
                operation,
                input,
                test.getProtocol(),
                CaseSettings.of(test, Optional.empty()),
                transport);
    assertSame(each, test, ValueWriter.toValue(output));
    streams.check(
        output, cases.model().expectShape(each.operation().getOutputShape()), test.getParams());
  }

  private void assertSame(Case each, HttpResponseTestCase test, Value actual) {
    software.amazon.smithy.model.shapes.Shape shape =
        each.kind().equals("error")
            ? each.shape()
            : cases.model().expectShape(each.operation().getOutputShape());
    assertEquals(params.structure(shape, test.getParams()), actual);
  }

  /** An input with values for labels, without which there is no request. */
  private Value leastInput(Case each) {
    return params.structure(
        cases.model().expectShape(each.operation().getInputShape()),
        Inputs.least(cases.model(), each.operation()));
  }

  private static HttpResponse response(HttpResponseTestCase test) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    test.getHeaders().forEach(headers::add);
    boolean binary = test.getBodyMediaType().filter("application/cbor"::equals).isPresent();
    byte[] body =
        test.getBody()
            .map(
                text ->
                    binary
                        ? Base64.getDecoder().decode(text)
                        : text.getBytes(StandardCharsets.UTF_8))
            .orElse(new byte[0]);
    return new HttpResponse(test.getCode(), headers.build(), body);
  }
}
