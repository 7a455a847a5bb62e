/** CBOR (RFC 8949) as the protocol rpcv2Cbor uses it. */
@NullMarked
package dev.keysmith.runtime.codec.cbor;

import org.jspecify.annotations.NullMarked;
