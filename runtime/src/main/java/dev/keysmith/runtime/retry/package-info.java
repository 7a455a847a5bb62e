/** When a call is tried again, and how long it waits before. */
@NullMarked
package dev.keysmith.runtime.retry;

import org.jspecify.annotations.NullMarked;
