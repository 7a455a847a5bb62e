/** The call: serialize, resolve, sign, send, retry, read. */
@NullMarked
package dev.keysmith.runtime.client;

import org.jspecify.annotations.NullMarked;
