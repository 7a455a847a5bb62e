/** What several codecs share. */
@NullMarked
package dev.keysmith.runtime.codec;

import org.jspecify.annotations.NullMarked;
