/** Last step: the output directory, of which only what changed is written or deleted. */
@NullMarked
package dev.keysmith.generator.reconcile;

import org.jspecify.annotations.NullMarked;
