/** Tests of the whole generation, and of the house. */
@NullMarked
package dev.keysmith.generator;

import org.jspecify.annotations.NullMarked;
