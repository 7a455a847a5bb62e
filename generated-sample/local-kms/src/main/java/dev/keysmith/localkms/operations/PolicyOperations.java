package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.GetKeyPolicy;
import dev.keysmith.sample.kms.model.GetKeyPolicyRequest;
import dev.keysmith.sample.kms.model.GetKeyPolicyResponse;
import dev.keysmith.sample.kms.model.ListKeyPolicies;
import dev.keysmith.sample.kms.model.ListKeyPoliciesRequest;
import dev.keysmith.sample.kms.model.ListKeyPoliciesResponse;
import dev.keysmith.sample.kms.model.PutKeyPolicy;
import dev.keysmith.sample.kms.model.PutKeyPolicyRequest;
import dev.keysmith.sample.kms.model.PutKeyPolicyResponse;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps the one policy of each key, which KMS calls {@code default}. */
final class PolicyOperations {
  private static final String ONLY_NAME = "default";
  private static final int PAGE = 100;

  private final Keys keys;

  PolicyOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(GetKeyPolicy.OPERATION, this::get)
        .on(PutKeyPolicy.OPERATION, this::put)
        .on(ListKeyPolicies.OPERATION, this::list);
  }

  private GetKeyPolicyResponse get(GetKeyPolicyRequest in) {
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    requireOnlyName(in.policyName());
    return GetKeyPolicyResponse.builder().policy(key.policy()).policyName(ONLY_NAME).build();
  }

  private PutKeyPolicyResponse put(PutKeyPolicyRequest in) {
    String policy =
        Checks.length("policy", Checks.required("policy", in.policy()), 1, Policies.LONGEST);
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    requireOnlyName(in.policyName());
    key.lifecycle().requireKept();
    key.policy(policy);
    return PutKeyPolicyResponse.builder().build();
  }

  private ListKeyPoliciesResponse list(ListKeyPoliciesRequest in) {
    keys.withIdOrArn(Inputs.keyId(in.keyId()));
    TreeMap<String, String> names = new TreeMap<>();
    names.put(ONLY_NAME, ONLY_NAME);
    Page<String> page = Page.of(names, in.limit(), PAGE, in.marker());
    return ListKeyPoliciesResponse.builder()
        .policyNames(page.items())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  private static void requireOnlyName(@Nullable String name) {
    if (name != null && !name.equals(ONLY_NAME)) {
      throw Faults.notFound("No such policy exists");
    }
  }
}
