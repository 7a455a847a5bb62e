/** Makes random models that Smithy calls valid. */
@NullMarked
package dev.keysmith.randommodels.model;

import org.jspecify.annotations.NullMarked;
