/** That no operation of the service is left without an answer. */
@NullMarked
package dev.keysmith.localkms.operations;

import org.jspecify.annotations.NullMarked;
