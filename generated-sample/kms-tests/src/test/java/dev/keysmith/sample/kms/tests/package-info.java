/**
 * Holds the generated KMS client against three independent witnesses: the model read with Jackson
 * alone, the official SDK, and budgets of size and classes.
 */
@NullMarked
package dev.keysmith.sample.kms.tests;

import org.jspecify.annotations.NullMarked;
