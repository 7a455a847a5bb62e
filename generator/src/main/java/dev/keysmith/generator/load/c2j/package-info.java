/**
 * AWS's C2J models become Smithy ones: a document is checked against what C2J allows, and then told
 * again as a Smithy JSON AST, each node of which keeps its place in the file.
 */
@NullMarked
package dev.keysmith.generator.load.c2j;

import org.jspecify.annotations.NullMarked;
