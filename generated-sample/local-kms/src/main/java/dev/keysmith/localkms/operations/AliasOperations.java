package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Alias;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.AliasListEntry;
import dev.keysmith.sample.kms.model.CreateAlias;
import dev.keysmith.sample.kms.model.CreateAliasRequest;
import dev.keysmith.sample.kms.model.CreateAliasResponse;
import dev.keysmith.sample.kms.model.DeleteAlias;
import dev.keysmith.sample.kms.model.DeleteAliasRequest;
import dev.keysmith.sample.kms.model.DeleteAliasResponse;
import dev.keysmith.sample.kms.model.InvalidAliasNameException;
import dev.keysmith.sample.kms.model.ListAliases;
import dev.keysmith.sample.kms.model.ListAliasesRequest;
import dev.keysmith.sample.kms.model.ListAliasesResponse;
import dev.keysmith.sample.kms.model.UpdateAlias;
import dev.keysmith.sample.kms.model.UpdateAliasRequest;
import dev.keysmith.sample.kms.model.UpdateAliasResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives keys names. */
final class AliasOperations {
  private static final Pattern NAME = Pattern.compile("^[a-zA-Z0-9:/_-]+$");
  private static final int LONGEST_NAME = 256;
  private static final int PAGE = 50;

  private final Keys keys;

  AliasOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(CreateAlias.OPERATION, this::create)
        .on(UpdateAlias.OPERATION, this::update)
        .on(DeleteAlias.OPERATION, this::delete)
        .on(ListAliases.OPERATION, this::list);
  }

  private CreateAliasResponse create(CreateAliasRequest in) {
    String name = name(in.aliasName());
    LocalKey key = target(in.targetKeyId());
    keys.forgetEnded();
    keys.aliases().create(name, key.id(), keys.now());
    return CreateAliasResponse.builder().build();
  }

  private UpdateAliasResponse update(UpdateAliasRequest in) {
    String name = name(in.aliasName());
    LocalKey key = target(in.targetKeyId());
    LocalKey old = keys.named(name);
    if (!old.usage().equals(key.usage())
        || old.type().isAsymmetric() != key.type().isAsymmetric()) {
      throw Refusal.validation(
          "Alias " + keys.scope().aliasArn(name) + " cannot be moved to a key of another kind");
    }
    keys.aliases().move(name, key.id(), keys.now());
    return UpdateAliasResponse.builder().build();
  }

  private DeleteAliasResponse delete(DeleteAliasRequest in) {
    keys.aliases().delete(name(in.aliasName()));
    return DeleteAliasResponse.builder().build();
  }

  private ListAliasesResponse list(ListAliasesRequest in) {
    String keyId = in.keyId() == null ? null : keys.withIdOrArn(Inputs.keyId(in.keyId())).id();
    keys.forgetEnded();
    Page<Alias> page = Page.of(keys.aliases().of(keyId), in.limit(), PAGE, in.marker());
    return ListAliasesResponse.builder()
        .aliases(page.items().stream().map(this::entry).toList())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  private AliasListEntry entry(Alias alias) {
    return AliasListEntry.builder()
        .aliasName(alias.name())
        .aliasArn(keys.scope().aliasArn(alias.name()))
        .targetKeyId(alias.keyId())
        .creationDate(alias.created())
        .lastUpdatedDate(alias.updated())
        .build();
  }

  private LocalKey target(@Nullable String reference) {
    String id = Inputs.keyId("targetKeyId", reference);
    if (id.startsWith("alias/") || id.contains(":alias/")) {
      throw Refusal.validation("Aliases must refer to keys. Not aliases");
    }
    LocalKey key = keys.withIdOrArn(id);
    key.lifecycle().requireKept();
    return key;
  }

  private static String name(@Nullable String given) {
    String name = Checks.required("aliasName", given);
    Checks.length("aliasName", name, 1, LONGEST_NAME);
    Checks.pattern("aliasName", name, NAME);
    if (!name.startsWith("alias/")) {
      throw Refusal.validation("Alias must start with the prefix \"alias/\"");
    }
    if (name.startsWith("alias/aws/")) {
      throw Refusal.of("NotAuthorizedException", "alias/aws/ is reserved for AWS managed keys");
    }
    return wellFormed(name);
  }

  private static String wellFormed(String name) {
    if (name.equals("alias/") || name.contains(":")) {
      throw InvalidAliasNameException.builder()
          .message(name + " is not the name of an alias")
          .build();
    }
    return name;
  }
}
