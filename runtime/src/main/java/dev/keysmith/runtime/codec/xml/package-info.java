/** A small, bounded XML reader for error bodies. */
@NullMarked
package dev.keysmith.runtime.codec.xml;

import org.jspecify.annotations.NullMarked;
