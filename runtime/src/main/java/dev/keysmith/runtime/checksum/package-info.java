/** Checksums of bodies, by the names that models have for them. */
@NullMarked
package dev.keysmith.runtime.checksum;

import org.jspecify.annotations.NullMarked;
