/** Golden files: generated source as it must be, compiled and called. */
@NullMarked
package dev.keysmith.generator.emit;

import org.jspecify.annotations.NullMarked;
