/** Tests of checksums. */
@NullMarked
package dev.keysmith.runtime.checksum;

import org.jspecify.annotations.NullMarked;
