/** Tests of the service's half of SigV4. */
@NullMarked
package dev.keysmith.localkms.signature;

import org.jspecify.annotations.NullMarked;
