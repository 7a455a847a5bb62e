package dev.keysmith.localkms.crypto;

import java.security.KeyPair;

/** A private key and its public key. */
public record PairMaterial(KeyPair pair) implements KeyMaterial {
  @Override
  public String toString() {
    return "PairMaterial";
  }
}
