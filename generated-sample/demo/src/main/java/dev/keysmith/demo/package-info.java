/** The main job, shown: wrap a data key with the generated client and get it back. */
@NullMarked
package dev.keysmith.demo;

import org.jspecify.annotations.NullMarked;
