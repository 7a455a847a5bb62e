/** Tests of event streams. */
@NullMarked
package dev.keysmith.runtime.protocol.event;

import org.jspecify.annotations.NullMarked;
