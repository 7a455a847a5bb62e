/** Clients of models that nobody wrote, with values that nobody chose. */
@NullMarked
package dev.keysmith.randommodels;

import org.jspecify.annotations.NullMarked;
