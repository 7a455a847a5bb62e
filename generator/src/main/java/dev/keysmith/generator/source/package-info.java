/**
 * Java source as values (types, methods, statements), and what writes them as people would: imports
 * for the names, lines that end in time, short comments on one line.
 */
@NullMarked
package dev.keysmith.generator.source;

import org.jspecify.annotations.NullMarked;
