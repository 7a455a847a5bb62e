/** First step: Smithy IDL and JSON AST from files, folders and jars become one model. */
@NullMarked
package dev.keysmith.generator.load;

import org.jspecify.annotations.NullMarked;
