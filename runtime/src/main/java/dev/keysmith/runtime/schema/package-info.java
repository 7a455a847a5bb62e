/** Shapes, operations and the two interfaces through which every codec writes and reads them. */
@NullMarked
package dev.keysmith.runtime.schema;

import org.jspecify.annotations.NullMarked;
