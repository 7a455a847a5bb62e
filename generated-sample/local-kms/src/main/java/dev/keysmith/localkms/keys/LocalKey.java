package dev.keysmith.localkms.keys;

import dev.keysmith.localkms.crypto.KeyMaterial;
import dev.keysmith.localkms.crypto.KeyType;
import dev.keysmith.localkms.crypto.MacMaterial;
import dev.keysmith.localkms.crypto.PairMaterial;
import dev.keysmith.localkms.crypto.SymmetricMaterial;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.sample.kms.model.KeyUsageType;
import java.time.Instant;

/** A key: what never changes about it, and the parts that do. */
public final class LocalKey {
  private final String id;
  private final String arn;
  private final Instant created;
  private final KeyType type;
  private final KeyUsageType usage;
  private final KeyMaterial material;
  private final Lifecycle lifecycle;
  private final Rotation rotation;
  private final Tags tags = new Tags();
  private volatile String description;
  private volatile String policy;

  LocalKey(
      String id,
      String arn,
      Instant created,
      KeyType type,
      KeyUsageType usage,
      KeyMaterial material,
      String description,
      String policy) {
    this.id = id;
    this.arn = arn;
    this.created = created;
    this.type = type;
    this.usage = usage;
    this.material = material;
    this.description = description;
    this.policy = policy;
    this.lifecycle = new Lifecycle(arn);
    this.rotation = new Rotation();
  }

  public String id() {
    return id;
  }

  public String arn() {
    return arn;
  }

  public Instant created() {
    return created;
  }

  public KeyType type() {
    return type;
  }

  public KeyUsageType usage() {
    return usage;
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  public Rotation rotation() {
    return rotation;
  }

  public Tags tags() {
    return tags;
  }

  public String description() {
    return description;
  }

  public void description(String text) {
    description = text;
  }

  public String policy() {
    return policy;
  }

  public void policy(String document) {
    policy = document;
  }

  public boolean isSymmetric() {
    return material instanceof SymmetricMaterial;
  }

  /** The AES keys of a symmetric key; others are refused for the operation named. */
  public SymmetricMaterial symmetric(String operation) {
    if (material instanceof SymmetricMaterial symmetric) {
      return symmetric;
    }
    throw wrongKind(operation);
  }

  /** The key pair of an asymmetric key; others are refused for the operation named. */
  public PairMaterial pair(String operation) {
    if (material instanceof PairMaterial pair) {
      return pair;
    }
    throw wrongKind(operation);
  }

  /** The secret of an HMAC key; others are refused for the operation named. */
  public MacMaterial mac(String operation) {
    if (material instanceof MacMaterial mac) {
      return mac;
    }
    throw wrongKind(operation);
  }

  /**
   * Checks that the key is enabled and made for this usage.
   *
   * @throws dev.keysmith.sample.kms.model.DisabledException when it is disabled
   * @throws dev.keysmith.sample.kms.model.KMSInvalidStateException when it awaits deletion
   * @throws dev.keysmith.sample.kms.model.InvalidKeyUsageException when it is made for another
   */
  public LocalKey usableFor(KeyUsageType wanted, String operation) {
    lifecycle.requireEnabled();
    if (!usage.equals(wanted)) {
      throw Faults.invalidKeyUsage(
          arn + " key usage is " + usage.value() + " which is not valid for " + operation + ".");
    }
    return this;
  }

  /** Gives a symmetric key new material, and takes note of it. */
  public synchronized void rotate(Instant now) {
    SymmetricMaterial symmetric = symmetric("RotateKeyOnDemand");
    symmetric.rotate();
    rotation.rotated(now, symmetric.currentId());
  }

  private RuntimeException wrongKind(String operation) {
    return Faults.invalidKeyUsage(
        arn + " key spec is " + type.name() + " which is not valid for " + operation + ".");
  }

  @Override
  public String toString() {
    return arn;
  }
}
