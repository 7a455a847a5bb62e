/** Tests of the package of this name. */
@NullMarked
package dev.keysmith.runtime.protocol.rest;

import org.jspecify.annotations.NullMarked;
