/** Protocols of AWS and Smithy: operations to requests, responses to outputs and errors. */
@NullMarked
package dev.keysmith.runtime.protocol;

import org.jspecify.annotations.NullMarked;
