/** Tests of the protocols. */
@NullMarked
package dev.keysmith.runtime.protocol;

import org.jspecify.annotations.NullMarked;
