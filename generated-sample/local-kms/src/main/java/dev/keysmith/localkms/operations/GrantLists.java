package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Grant;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.GrantListEntry;
import dev.keysmith.sample.kms.model.ListGrants;
import dev.keysmith.sample.kms.model.ListGrantsRequest;
import dev.keysmith.sample.kms.model.ListGrantsResponse;
import dev.keysmith.sample.kms.model.ListRetirableGrants;
import dev.keysmith.sample.kms.model.ListRetirableGrantsRequest;

/** Lists grants, of a key or of the one who may retire them. */
final class GrantLists {
  private static final int PAGE = 50;

  private final Keys keys;

  GrantLists(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table.on(ListGrants.OPERATION, this::ofKey).on(ListRetirableGrants.OPERATION, this::retirable);
  }

  private ListGrantsResponse ofKey(ListGrantsRequest in) {
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    key.lifecycle().requireKept();
    Grant.Party grantee = new Grant.Party(in.granteePrincipal(), in.granteeServicePrincipal());
    return response(
        Page.of(
            keys.grants()
                .where(
                    grant ->
                        grant.keyId().equals(key.id())
                            && (in.grantId() == null || in.grantId().equals(grant.id()))
                            && grant.grantee().matches(grantee)),
            in.limit(),
            PAGE,
            in.marker()));
  }

  private ListGrantsResponse retirable(ListRetirableGrantsRequest in) {
    Grant.Party retiring = new Grant.Party(in.retiringPrincipal(), in.retiringServicePrincipal());
    if ((retiring.principal() == null) == (retiring.servicePrincipal() == null)) {
      throw Refusal.validation(
          "Please specify either RetiringPrincipal or RetiringServicePrincipal.");
    }
    keys.forgetEnded();
    return response(
        Page.of(
            keys.grants().where(grant -> grant.retiring().matches(retiring)),
            in.limit(),
            PAGE,
            in.marker()));
  }

  private ListGrantsResponse response(Page<Grant> page) {
    return ListGrantsResponse.builder()
        .grants(page.items().stream().map(this::entry).toList())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  private GrantListEntry entry(Grant grant) {
    return GrantListEntry.builder()
        .keyId(keys.scope().keyArn(grant.keyId()))
        .grantId(grant.id())
        .name(grant.name())
        .creationDate(grant.created())
        .granteePrincipal(grant.grantee().principal())
        .granteeServicePrincipal(grant.grantee().servicePrincipal())
        .retiringPrincipal(grant.retiring().principal())
        .retiringServicePrincipal(grant.retiring().servicePrincipal())
        .issuingAccount(keys.scope().rootArn())
        .operations(grant.operations())
        .constraints(grant.constraints())
        .build();
  }
}
