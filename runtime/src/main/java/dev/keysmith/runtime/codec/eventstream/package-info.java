/**
 * The messages of {@code application/vnd.amazon.eventstream}, as the Amazon Event Stream
 * Specification has them: a prelude, typed headers and a payload, with two CRC-32 checksums.
 */
@NullMarked
package dev.keysmith.runtime.codec.eventstream;

import org.jspecify.annotations.NullMarked;
