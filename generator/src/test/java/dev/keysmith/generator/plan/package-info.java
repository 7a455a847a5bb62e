/** The naming rules, from tables. */
@NullMarked
package dev.keysmith.generator.plan;

import org.jspecify.annotations.NullMarked;
