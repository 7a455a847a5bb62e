/** A new project: a pom, a model or the way to one, and a first program on the client. */
@NullMarked
package dev.keysmith.generator.start;

import org.jspecify.annotations.NullMarked;
