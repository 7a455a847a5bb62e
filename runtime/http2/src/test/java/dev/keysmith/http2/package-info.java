/** The transport over HTTP/2 against servers that do what a test says. */
@NullMarked
package dev.keysmith.http2;

import org.jspecify.annotations.NullMarked;
