package dev.keysmith.localkms.keys;

import dev.keysmith.localkms.crypto.KeyType;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.sample.kms.model.KeyUsageType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The account's keys, found by all four ways to name one: id, key ARN, alias and alias ARN. */
public final class Keys {
  private final Scope scope;
  private final Clock clock;
  private final SecureRandom random;
  private final Aliases aliases;
  private final Grants grants;
  private final ConcurrentSkipListMap<String, LocalKey> byId = new ConcurrentSkipListMap<>();

  public Keys(Scope scope, Clock clock, SecureRandom random) {
    this.scope = scope;
    this.clock = clock;
    this.random = random;
    this.aliases = new Aliases(scope);
    this.grants = new Grants(random);
  }

  public Scope scope() {
    return scope;
  }

  /** The moment, to the millisecond as KMS tells it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public SecureRandom random() {
    return random;
  }

  public Aliases aliases() {
    return aliases;
  }

  public Grants grants() {
    return grants;
  }

  /**
   * A new key, made only when its tags are allowed.
   *
   * @param tags by their keys
   */
  public LocalKey create(
      KeyType type,
      KeyUsageType usage,
      String description,
      String policy,
      Map<String, String> tags) {
    UUID id = RandomIds.uuid(random);
    LocalKey key =
        new LocalKey(
            id.toString(),
            scope.keyArn(id.toString()),
            now(),
            type,
            usage,
            type.generate(id, random),
            description,
            policy);
    key.tags().put(tags);
    byId.put(key.id(), key);
    return key;
  }

  /**
   * The key that an id, key ARN, alias or alias ARN names.
   *
   * @throws dev.keysmith.sample.kms.model.NotFoundException when there is none
   */
  public LocalKey named(String reference) {
    String local = local(reference);
    return local.startsWith("alias/") ? aliased(local) : withId(local);
  }

  /**
   * The key that an id or key ARN names; aliases do not do here.
   *
   * @throws dev.keysmith.sample.kms.model.InvalidArnException when it is the ARN of an alias
   * @throws dev.keysmith.sample.kms.model.NotFoundException when there is none
   */
  public LocalKey withIdOrArn(String reference) {
    String local = local(reference);
    if (local.startsWith("alias/") && !local.equals(reference)) {
      throw Faults.invalidArn(reference + " is not the ARN of a key");
    }
    return withId(local);
  }

  /** The key with this id, or null. */
  public @Nullable LocalKey find(String id) {
    LocalKey key = byId.get(id);
    if (key == null || !key.lifecycle().hasEnded(now())) {
      return key;
    }
    forget(id);
    return null;
  }

  /** All keys by id. */
  public NavigableMap<String, LocalKey> all() {
    forgetEnded();
    return new TreeMap<>(byId);
  }

  /** Drops the keys whose deletion has come, with their aliases and grants. */
  public void forgetEnded() {
    byId.keySet().forEach(this::find);
  }

  private void forget(String id) {
    byId.remove(id);
    aliases.deleteAllOf(id);
    grants.deleteAllOf(id);
  }

  private LocalKey aliased(String name) {
    Alias alias = aliases.find(name);
    LocalKey key = alias == null ? null : find(alias.keyId());
    if (key == null) {
      throw Faults.noSuchAlias(scope.aliasArn(name));
    }
    return key;
  }

  private LocalKey withId(String id) {
    if (!RandomIds.isUuid(id)) {
      throw Faults.notFound("Invalid keyId '" + id + "'");
    }
    LocalKey key = find(id);
    if (key == null) {
      throw Faults.noSuchKey(scope.keyArn(id));
    }
    return key;
  }

  /** An ARN's last part when it is of this account and region; what is no ARN as it is. */
  private String local(String reference) {
    if (!reference.startsWith("arn:")) {
      return reference;
    }
    if (!reference.startsWith(scope.prefix())) {
      throw Faults.notFound("Invalid arn " + reference);
    }
    String resource = reference.substring(scope.prefix().length());
    if (resource.startsWith("key/")) {
      return resource.substring("key/".length());
    }
    if (!resource.startsWith("alias/")) {
      throw Faults.notFound("Invalid arn " + reference);
    }
    return resource;
  }
}
