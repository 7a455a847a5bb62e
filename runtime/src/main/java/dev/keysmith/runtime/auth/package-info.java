/** Identities, where they come from, and the signers that use them. */
@NullMarked
package dev.keysmith.runtime.auth;

import org.jspecify.annotations.NullMarked;
