/** Tests of the value tree. */
@NullMarked
package dev.keysmith.runtime.value;

import org.jspecify.annotations.NullMarked;
