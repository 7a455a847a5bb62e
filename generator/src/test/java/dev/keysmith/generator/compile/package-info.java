/** Compiles generated sources in memory, for tests. */
@NullMarked
package dev.keysmith.generator.compile;

import org.jspecify.annotations.NullMarked;
