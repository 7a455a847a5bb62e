package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.sample.kms.model.ConnectCustomKeyStore;
import dev.keysmith.sample.kms.model.CreateCustomKeyStore;
import dev.keysmith.sample.kms.model.DeleteCustomKeyStore;
import dev.keysmith.sample.kms.model.DeleteImportedKeyMaterial;
import dev.keysmith.sample.kms.model.DeriveSharedSecret;
import dev.keysmith.sample.kms.model.DescribeCustomKeyStores;
import dev.keysmith.sample.kms.model.DisconnectCustomKeyStore;
import dev.keysmith.sample.kms.model.GetKeyLastUsage;
import dev.keysmith.sample.kms.model.GetParametersForImport;
import dev.keysmith.sample.kms.model.ImportKeyMaterial;
import dev.keysmith.sample.kms.model.ReplicateKey;
import dev.keysmith.sample.kms.model.UpdateCustomKeyStore;
import dev.keysmith.sample.kms.model.UpdatePrimaryRegion;
import java.util.List;

/** The operations that the double leaves to KMS, each with an answer that says so. */
final class Unsupported {
  static final List<Operation<?, ?, ?>> ALL =
      List.of(
          ConnectCustomKeyStore.OPERATION,
          CreateCustomKeyStore.OPERATION,
          DeleteCustomKeyStore.OPERATION,
          DeleteImportedKeyMaterial.OPERATION,
          DeriveSharedSecret.OPERATION,
          DescribeCustomKeyStores.OPERATION,
          DisconnectCustomKeyStore.OPERATION,
          GetKeyLastUsage.OPERATION,
          GetParametersForImport.OPERATION,
          ImportKeyMaterial.OPERATION,
          ReplicateKey.OPERATION,
          UpdateCustomKeyStore.OPERATION,
          UpdatePrimaryRegion.OPERATION);

  private Unsupported() {}

  static void register(OperationTable table) {
    for (Operation<?, ?, ?> operation : ALL) {
      refuse(table, operation);
    }
  }

  private static <I extends Shape, O extends Shape, E extends OperationError> void refuse(
      OperationTable table, Operation<I, O, E> operation) {
    table.on(
        operation,
        in -> {
          throw Faults.unsupported(operation.name());
        });
  }
}
