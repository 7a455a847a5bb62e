/** Tests of compiled endpoint rules. */
@NullMarked
package dev.keysmith.generator.endpoint;

import org.jspecify.annotations.NullMarked;
