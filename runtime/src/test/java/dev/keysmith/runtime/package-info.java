/** Tests of the runtime as a whole. */
@NullMarked
package dev.keysmith.runtime;

import org.jspecify.annotations.NullMarked;
