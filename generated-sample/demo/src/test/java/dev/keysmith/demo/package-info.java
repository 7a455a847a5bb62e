/** That the demo tells its story, and cleans up after itself. */
@NullMarked
package dev.keysmith.demo;

import org.jspecify.annotations.NullMarked;
