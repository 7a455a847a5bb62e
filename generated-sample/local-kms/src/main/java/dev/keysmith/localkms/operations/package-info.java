/** One class per group of operations; each reads as what KMS documents of it. */
@NullMarked
package dev.keysmith.localkms.operations;

import org.jspecify.annotations.NullMarked;
