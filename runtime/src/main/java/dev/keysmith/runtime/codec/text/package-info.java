/** What the codecs of text formats share: scalars as text, and the buffer that they write to. */
@NullMarked
package dev.keysmith.runtime.codec.text;

import org.jspecify.annotations.NullMarked;
