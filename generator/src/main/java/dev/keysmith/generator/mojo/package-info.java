/**
 * The Maven goals: they bind parameters, build a request and tell the outcome. Nothing below knows
 * Maven. Each further goal ({@code diff}, {@code init}) is a class here.
 */
@NullMarked
package dev.keysmith.generator.mojo;

import org.jspecify.annotations.NullMarked;
