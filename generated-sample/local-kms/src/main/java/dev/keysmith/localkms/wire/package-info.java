/** HTTP in and out: the signature, the operation's name, JSON, and errors as KMS writes them. */
@NullMarked
package dev.keysmith.localkms.wire;

import org.jspecify.annotations.NullMarked;
