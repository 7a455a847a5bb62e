/**
 * Holds a generated client against two witnesses that owe nothing to it: its model, read with
 * Jackson alone, and the official SDK.
 */
@NullMarked
package dev.keysmith.differential;

import org.jspecify.annotations.NullMarked;
