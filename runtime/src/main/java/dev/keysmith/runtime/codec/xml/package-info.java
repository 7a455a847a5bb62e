/**
 * XML 1.0 without DTDs, as the Smithy specification's "XML binding traits" use it, and the errors
 * of AWS in it.
 */
@NullMarked
package dev.keysmith.runtime.codec.xml;

import org.jspecify.annotations.NullMarked;
