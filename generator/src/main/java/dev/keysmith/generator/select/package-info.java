/** Second step: the service, the wanted operations, the protocol, and the shapes that they need. */
@NullMarked
package dev.keysmith.generator.select;

import org.jspecify.annotations.NullMarked;
