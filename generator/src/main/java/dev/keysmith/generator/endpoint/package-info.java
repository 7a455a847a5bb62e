/** A service's endpoint rules, told as plain Java decisions. */
@NullMarked
package dev.keysmith.generator.endpoint;

import org.jspecify.annotations.NullMarked;
