/** Tests of the call, in memory and over sockets. */
@NullMarked
package dev.keysmith.runtime.client;

import org.jspecify.annotations.NullMarked;
