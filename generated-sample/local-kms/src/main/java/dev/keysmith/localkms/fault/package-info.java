/**
 * How the double says no: KMS's modelled errors, those it answers without modelling, and input
 * checks.
 */
@NullMarked
package dev.keysmith.localkms.fault;

import org.jspecify.annotations.NullMarked;
