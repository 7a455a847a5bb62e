/** Tests of what the codecs of text share. */
@NullMarked
package dev.keysmith.runtime.codec.text;

import org.jspecify.annotations.NullMarked;
