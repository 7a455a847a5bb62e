/** A KMS in this process for tests: it really encrypts, keeps key states and checks signatures. */
@NullMarked
package dev.keysmith.localkms;

import org.jspecify.annotations.NullMarked;
