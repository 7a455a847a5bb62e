/** Tests of what source is written of types. */
@NullMarked
package dev.keysmith.generator.source;

import org.jspecify.annotations.NullMarked;
