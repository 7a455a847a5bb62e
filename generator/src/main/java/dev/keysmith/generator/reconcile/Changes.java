package dev.keysmith.generator.reconcile;

/** How many files an update wrote, left alone and removed. */
public record Changes(int written, int unchanged, int removed) {}
