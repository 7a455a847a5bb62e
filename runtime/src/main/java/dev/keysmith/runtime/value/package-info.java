/** The tree of values that every shape can be turned into, and bytes that cannot change. */
@NullMarked
package dev.keysmith.runtime.value;

import org.jspecify.annotations.NullMarked;
