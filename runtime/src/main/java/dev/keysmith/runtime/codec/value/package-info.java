/** Shapes to and from the value tree. */
@NullMarked
package dev.keysmith.runtime.codec.value;

import org.jspecify.annotations.NullMarked;
