/** What a client throws. */
@NullMarked
package dev.keysmith.runtime.error;

import org.jspecify.annotations.NullMarked;
