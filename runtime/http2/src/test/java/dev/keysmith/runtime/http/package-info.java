/** The runtime's contracts of transports, held by the one over HTTP/2. */
@NullMarked
package dev.keysmith.runtime.http;

import org.jspecify.annotations.NullMarked;
