/**
 * The plugin's goals as commands, for builds without Maven: {@code java -jar keysmith-cli.jar}. The
 * parameters have the names that they have in a pom.
 */
@NullMarked
package dev.keysmith.cli;

import org.jspecify.annotations.NullMarked;
