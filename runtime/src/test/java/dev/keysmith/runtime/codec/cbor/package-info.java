/** Tests of the CBOR codec. */
@NullMarked
package dev.keysmith.runtime.codec.cbor;

import org.jspecify.annotations.NullMarked;
