/**
 * Decides every Java name and type once; a name depends on the model, never on what is selected.
 */
@NullMarked
package dev.keysmith.generator.plan;

import org.jspecify.annotations.NullMarked;
