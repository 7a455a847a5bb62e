/** Runs every conformance case of Smithy that applies to a client, through generated clients. */
@NullMarked
package dev.keysmith.conformance;

import org.jspecify.annotations.NullMarked;
