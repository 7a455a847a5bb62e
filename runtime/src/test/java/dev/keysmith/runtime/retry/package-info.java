/** Tests of when a call is tried again. */
@NullMarked
package dev.keysmith.runtime.retry;

import org.jspecify.annotations.NullMarked;
