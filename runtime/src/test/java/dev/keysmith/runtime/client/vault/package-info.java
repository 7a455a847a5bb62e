/** A tiny service written as the generator writes one, for the tests of the client. */
@NullMarked
package dev.keysmith.runtime.client.vault;

import org.jspecify.annotations.NullMarked;
