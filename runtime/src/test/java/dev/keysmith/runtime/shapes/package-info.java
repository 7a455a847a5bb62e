/** Shapes written by hand, with members of all kinds, for the tests of the codecs. */
@NullMarked
package dev.keysmith.runtime.shapes;

import org.jspecify.annotations.NullMarked;
