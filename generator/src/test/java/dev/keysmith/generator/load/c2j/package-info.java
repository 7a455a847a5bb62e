/** Tests of the import of C2J models. */
@NullMarked
package dev.keysmith.generator.load.c2j;

import org.jspecify.annotations.NullMarked;
