/** Tests of what the generated client keeps to its own package. */
@NullMarked
package dev.keysmith.sample.kms;

import org.jspecify.annotations.NullMarked;
