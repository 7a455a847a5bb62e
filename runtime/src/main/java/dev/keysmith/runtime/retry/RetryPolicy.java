package dev.keysmith.runtime.retry;

/** How often a call is tried, and how long it waits between. Immutable. */
public final class RetryPolicy {}
