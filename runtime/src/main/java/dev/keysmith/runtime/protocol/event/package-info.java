/**
 * Event streams: events to the messages of {@code application/vnd.amazon.eventstream} and back, as
 * each protocol that has them writes their payloads.
 */
@NullMarked
package dev.keysmith.runtime.protocol.event;

import org.jspecify.annotations.NullMarked;
