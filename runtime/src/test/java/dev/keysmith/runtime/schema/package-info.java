/** Tests of the schemas. */
@NullMarked
package dev.keysmith.runtime.schema;

import org.jspecify.annotations.NullMarked;
