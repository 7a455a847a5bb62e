package dev.keysmith.localkms;

/** The contract without a socket. */
final class InProcessKmsTest extends KmsContract {
  @Override
  TestKms start() {
    return TestKms.inProcess();
  }
}
