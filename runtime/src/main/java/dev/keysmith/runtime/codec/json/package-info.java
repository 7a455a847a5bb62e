/** JSON, strict by RFC 8259, on byte arrays. */
@NullMarked
package dev.keysmith.runtime.codec.json;

import org.jspecify.annotations.NullMarked;
