/** The command line, in this JVM and as the jar that people start. */
@NullMarked
package dev.keysmith.cli;

import org.jspecify.annotations.NullMarked;
