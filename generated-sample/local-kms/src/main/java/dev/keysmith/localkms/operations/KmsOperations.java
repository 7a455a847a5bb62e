package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.keys.Keys;

/** All operations of KMS over the same keys. */
public final class KmsOperations {
  private KmsOperations() {}

  public static OperationTable over(Keys keys) {
    OperationTable table = new OperationTable();
    new KeyOperations(keys).register(table);
    new KeyStateOperations(keys).register(table);
    new AliasOperations(keys).register(table);
    new EncryptionOperations(keys).register(table);
    new DataKeyOperations(keys).register(table);
    new DataKeyPairOperations(keys).register(table);
    new MacOperations(keys).register(table);
    new SigningOperations(keys).register(table);
    new PublicKeyOperations(keys).register(table);
    new TagOperations(keys).register(table);
    new RotationOperations(keys).register(table);
    new PolicyOperations(keys).register(table);
    new GrantOperations(keys).register(table);
    new GrantLists(keys).register(table);
    Unsupported.register(table);
    return table;
  }
}
