/** Tests of the messages of event streams. */
@NullMarked
package dev.keysmith.runtime.codec.eventstream;

import org.jspecify.annotations.NullMarked;
