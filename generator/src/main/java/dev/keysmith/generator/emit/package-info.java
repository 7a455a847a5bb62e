/** Writes the planned client as Java: one small class for each kind of generated thing. */
@NullMarked
package dev.keysmith.generator.emit;

import org.jspecify.annotations.NullMarked;
