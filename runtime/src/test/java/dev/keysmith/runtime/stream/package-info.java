/** Tests of what is sent and received piece by piece. */
@NullMarked
package dev.keysmith.runtime.stream;

import org.jspecify.annotations.NullMarked;
