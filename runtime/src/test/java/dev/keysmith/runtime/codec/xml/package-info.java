/** Tests of the XML reader. */
@NullMarked
package dev.keysmith.runtime.codec.xml;

import org.jspecify.annotations.NullMarked;
