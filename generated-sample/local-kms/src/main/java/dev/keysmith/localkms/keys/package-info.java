/** The account's keys, aliases and grants, and the states a key goes through. */
@NullMarked
package dev.keysmith.localkms.keys;

import org.jspecify.annotations.NullMarked;
