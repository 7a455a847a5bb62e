/** The one exception for what a user can put right. */
@NullMarked
package dev.keysmith.generator.error;

import org.jspecify.annotations.NullMarked;
