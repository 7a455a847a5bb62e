package dev.keysmith.localkms;

/** The contract over a socket. */
final class SocketKmsTest extends KmsContract {
  @Override
  TestKms start() {
    return TestKms.overSocket();
  }
}
