/** The service's half of SigV4: who signed a request, told from what was received alone. */
@NullMarked
package dev.keysmith.localkms.signature;

import org.jspecify.annotations.NullMarked;
