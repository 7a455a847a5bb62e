package dev.keysmith.runtime.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsPartition;
import software.amazon.smithy.rulesengine.aws.language.functions.partition.Partitions;
import software.amazon.smithy.rulesengine.language.evaluation.value.RecordValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;

/** Our table and AWS's {@code partitions.json}, as Smithy's evaluator reads it, say the same. */
class PartitionTest {
  @Test
  void knowsEachRegionOfAws() {
    Partitions partitions =
        Partitions.fromNode(Node.parse(Partitions.class.getResourceAsStream("partitions.json")));
    List<String> regions = new ArrayList<>();
    partitions.getPartitions().forEach(p -> regions.addAll(p.getRegions().keySet()));
    assertTrue(regions.size() > 40, regions::toString);
    regions.forEach(PartitionTest::assertSame);
  }

  @Provide
  Arbitrary<String> regions() {
    Arbitrary<String> starts =
        Arbitraries.of(
            "us",
            "eu",
            "ap",
            "sa",
            "ca",
            "me",
            "af",
            "il",
            "mx",
            "cn",
            "us-gov",
            "us-iso",
            "us-isob",
            "eu-isoe",
            "us-isof",
            "eusc",
            "eusc-de",
            "aws",
            "aws-us-gov",
            "xx",
            "");
    Arbitrary<String> words =
        Arbitraries.of("east", "new_1", "W3st", "", "é", "a.b", "global", "*", "gov", "de");
    Arbitrary<String> ends = Arbitraries.of("1", "42", "", "x", "1a", "٣", "global", "*", "-1");
    return Combinators.combine(starts, words, ends)
        .as((start, word, end) -> start + "-" + word + "-" + end)
        .flatMap(region -> Arbitraries.of(region, region.replace("--", "-"), region + "\n"));
  }

  @Property(tries = 3000)
  void guessesRegionsYetToComeAsAwsDoes(@ForAll("regions") String region) {
    assertSame(region);
  }

  @Property(tries = 500)
  void fallsBackToAws(@ForAll String region) {
    assertSame(region);
  }

  private static void assertSame(String region) {
    RecordValue expected =
        AwsPartition.getDefinition()
            .evaluate(List.of(Value.stringValue(region)))
            .expectRecordValue();
    Partition partition = EndpointRules.partition(region);
    Map<String, Value> actual =
        Map.of(
            "name", Value.stringValue(partition.name()),
            "dnsSuffix", Value.stringValue(partition.dnsSuffix()),
            "dualStackDnsSuffix", Value.stringValue(partition.dualStackDnsSuffix()),
            "supportsFIPS", Value.booleanValue(partition.supportsFIPS()),
            "supportsDualStack", Value.booleanValue(partition.supportsDualStack()),
            "implicitGlobalRegion", Value.stringValue(partition.implicitGlobalRegion()));
    actual.forEach((name, value) -> assertEquals(expected.get(name), value, region));
  }
}
