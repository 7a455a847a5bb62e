/** Settings from outside the program: environment and system properties. */
@NullMarked
package dev.keysmith.runtime.config;

import org.jspecify.annotations.NullMarked;
