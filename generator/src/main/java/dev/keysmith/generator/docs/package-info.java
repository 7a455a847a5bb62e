/** The documentation of a model, told as Javadoc. */
@NullMarked
package dev.keysmith.generator.docs;

import org.jspecify.annotations.NullMarked;
