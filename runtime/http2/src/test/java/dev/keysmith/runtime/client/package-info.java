/** The runtime's contract of a call, over HTTP/2. */
@NullMarked
package dev.keysmith.runtime.client;

import org.jspecify.annotations.NullMarked;
