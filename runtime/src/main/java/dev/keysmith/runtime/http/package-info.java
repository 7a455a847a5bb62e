/** Messages of HTTP and the transports that carry them. */
@NullMarked
package dev.keysmith.runtime.http;

import org.jspecify.annotations.NullMarked;
