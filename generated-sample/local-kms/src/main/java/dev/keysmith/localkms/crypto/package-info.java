/** What keys are made of and what is done with them, on the JDK's own cryptography. */
@NullMarked
package dev.keysmith.localkms.crypto;

import org.jspecify.annotations.NullMarked;
