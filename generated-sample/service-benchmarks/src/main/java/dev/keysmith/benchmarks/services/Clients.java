package dev.keysmith.benchmarks.services;

/** The same operation by both clients. */
interface Clients {
  Wire keysmith();

  Wire awsSdk();

  /**
   * @param operation one of {@link ServiceBenchmark}'s
   */
  static Clients of(String operation) {
    return switch (operation) {
      case "GetItem-small" -> new GetItem(Items.SMALL);
      case "GetItem-medium" -> new GetItem(Items.MEDIUM);
      case "GetItem-large" -> new GetItem(Items.LARGE);
      case "PutItem-small" -> new PutItem(Items.SMALL);
      case "PutItem-medium" -> new PutItem(Items.MEDIUM);
      case "PutItem-large" -> new PutItem(Items.LARGE);
      case "SendMessage" -> new SendMessage();
      case "ReceiveMessage-10" -> new ReceiveMessage();
      case "AssumeRole" -> new AssumeRole();
      case "ListObjectsV2-1000" -> new ListObjects();
      case "PutMetricData-20" -> new PutMetricData();
      default -> throw new IllegalArgumentException(operation);
    };
  }
}
