package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Grant;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.CreateGrant;
import dev.keysmith.sample.kms.model.CreateGrantRequest;
import dev.keysmith.sample.kms.model.CreateGrantResponse;
import dev.keysmith.sample.kms.model.GrantOperation;
import dev.keysmith.sample.kms.model.InvalidGrantTokenException;
import dev.keysmith.sample.kms.model.RetireGrant;
import dev.keysmith.sample.kms.model.RetireGrantRequest;
import dev.keysmith.sample.kms.model.RetireGrantResponse;
import dev.keysmith.sample.kms.model.RevokeGrant;
import dev.keysmith.sample.kms.model.RevokeGrantRequest;
import dev.keysmith.sample.kms.model.RevokeGrantResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes grants and ends them. */
final class GrantOperations {
  private final Keys keys;

  GrantOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(CreateGrant.OPERATION, this::create)
        .on(RevokeGrant.OPERATION, this::revoke)
        .on(RetireGrant.OPERATION, this::retire);
  }

  private CreateGrantResponse create(CreateGrantRequest in) {
    List<GrantOperation> operations = Checks.required("operations", in.operations());
    Grant.Party grantee = new Grant.Party(in.granteePrincipal(), in.granteeServicePrincipal());
    requireOne(grantee);
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    key.lifecycle().requireEnabled();
    Faults.endDryRun(in.dryRun());
    Grant grant =
        keys.grants()
            .add(
                new Grant(
                    keys.grants().newId(),
                    keys.grants().newToken(),
                    key.id(),
                    keys.now(),
                    in.name(),
                    grantee,
                    new Grant.Party(in.retiringPrincipal(), in.retiringServicePrincipal()),
                    operations,
                    in.constraints()));
    return CreateGrantResponse.builder().grantId(grant.id()).grantToken(grant.token()).build();
  }

  private static void requireOne(Grant.Party grantee) {
    if ((grantee.principal() == null) == (grantee.servicePrincipal() == null)) {
      throw Refusal.validation(
          "Please specify either GranteePrincipal or GranteeServicePrincipal.");
    }
  }

  private RevokeGrantResponse revoke(RevokeGrantRequest in) {
    String grantId = Checks.required("grantId", in.grantId());
    Grant grant = byId(Inputs.keyId(in.keyId()), grantId);
    Faults.endDryRun(in.dryRun());
    keys.grants().delete(grant);
    return RevokeGrantResponse.builder().build();
  }

  private RetireGrantResponse retire(RetireGrantRequest in) {
    Grant grant = retiring(in.grantToken(), in.keyId(), in.grantId());
    Faults.endDryRun(in.dryRun());
    keys.grants().delete(grant);
    return RetireGrantResponse.builder().build();
  }

  /** A grant is retired by its token, or by its key and id. */
  private Grant retiring(@Nullable String token, @Nullable String keyId, @Nullable String grantId) {
    if (token != null && keyId == null && grantId == null) {
      return byToken(token);
    }
    if (token == null && keyId != null && grantId != null) {
      return byId(keyId, grantId);
    }
    throw Refusal.validation("Must specify either the grant token or a grant ID and key ID.");
  }

  private Grant byToken(String token) {
    Grant grant = keys.grants().find(each -> each.token().equals(token));
    if (grant == null) {
      throw InvalidGrantTokenException.builder().message("No such grant exists").build();
    }
    return grant;
  }

  private Grant byId(String keyId, String grantId) {
    LocalKey key = keys.withIdOrArn(keyId);
    key.lifecycle().requireKept();
    Grant grant =
        keys.grants().find(each -> each.keyId().equals(key.id()) && each.id().equals(grantId));
    if (grant == null) {
      throw Faults.notFound("Grant ID " + grantId + " not found");
    }
    return grant;
  }
}
