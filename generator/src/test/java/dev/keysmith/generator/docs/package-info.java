/** Tests of documentation as Javadoc. */
@NullMarked
package dev.keysmith.generator.docs;

import org.jspecify.annotations.NullMarked;
