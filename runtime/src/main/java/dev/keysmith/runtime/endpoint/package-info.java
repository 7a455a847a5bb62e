/** Where a service is reached: the parts that compiled endpoint rules are made of. */
@NullMarked
package dev.keysmith.runtime.endpoint;

import org.jspecify.annotations.NullMarked;
