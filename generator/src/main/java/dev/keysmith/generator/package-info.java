/** From a Smithy model to a Java client: load, select, plan, emit, reconcile. */
@NullMarked
package dev.keysmith.generator;

import org.jspecify.annotations.NullMarked;
