package dev.keysmith.localkms.keys;

import dev.keysmith.sample.kms.model.GrantConstraints;
import dev.keysmith.sample.kms.model.GrantOperation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant. The double keeps grants and lists them; it does not ask them for permission, since it
 * takes every caller for the account's root.
 */
public record Grant(
    String id,
    String token,
    String keyId,
    Instant created,
    @Nullable String name,
    Party grantee,
    Party retiring,
    List<GrantOperation> operations,
    @Nullable GrantConstraints constraints) {

  /** A principal or a service principal; both are null for nobody. */
  public record Party(@Nullable String principal, @Nullable String servicePrincipal) {
    /** Whether this is the party that a filter asks for; a filter of nobody takes all. */
    public boolean matches(Party filter) {
      return (filter.principal == null || filter.principal.equals(principal))
          && (filter.servicePrincipal == null || filter.servicePrincipal.equals(servicePrincipal));
    }
  }

  /** Whether this is what a request with that name has already made. */
  boolean isSameRequest(Grant other) {
    return name != null
        && name.equals(other.name)
        && keyId.equals(other.keyId)
        && grantee.equals(other.grantee)
        && retiring.equals(other.retiring)
        && operations.equals(other.operations)
        && java.util.Objects.equals(constraints, other.constraints);
  }
}
