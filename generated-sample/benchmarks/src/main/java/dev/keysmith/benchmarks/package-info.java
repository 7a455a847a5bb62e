/**
 * The KMS client's steady state and start, measured beside the official SDK's. See the README of
 * the folder.
 */
@NullMarked
package dev.keysmith.benchmarks;

import org.jspecify.annotations.NullMarked;
