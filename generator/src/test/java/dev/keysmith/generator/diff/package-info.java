/** What updates of models do to callers: reports, and what javac and the linker say. */
@NullMarked
package dev.keysmith.generator.diff;

import org.jspecify.annotations.NullMarked;
