/** Bodies and events that are sent and received piece by piece, without being held in memory. */
@NullMarked
package dev.keysmith.runtime.stream;

import org.jspecify.annotations.NullMarked;
