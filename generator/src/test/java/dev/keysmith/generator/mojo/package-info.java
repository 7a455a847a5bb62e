/** The goals, as far as they can be tested without a build; see {@code src/it} for the rest. */
@NullMarked
package dev.keysmith.generator.mojo;

import org.jspecify.annotations.NullMarked;
