/** Tests of the tree codec. */
@NullMarked
package dev.keysmith.runtime.codec.value;

import org.jspecify.annotations.NullMarked;
