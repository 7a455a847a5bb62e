/**
 * What the messages of HTTP and of event streams are written and read by alike: members in a head,
 * one that is the whole body, and documents of the others.
 */
@NullMarked
package dev.keysmith.runtime.protocol.message;

import org.jspecify.annotations.NullMarked;
