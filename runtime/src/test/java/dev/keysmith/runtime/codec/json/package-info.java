/** Tests of the JSON codec. */
@NullMarked
package dev.keysmith.runtime.codec.json;

import org.jspecify.annotations.NullMarked;
