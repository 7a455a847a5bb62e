/** Tests of the query writers. */
@NullMarked
package dev.keysmith.runtime.codec.query;

import org.jspecify.annotations.NullMarked;
