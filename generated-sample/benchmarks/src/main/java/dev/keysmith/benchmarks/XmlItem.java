package dev.keysmith.benchmarks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One object of a bucket's listing, which every candidate reads in full. */
record XmlItem(
    @Nullable String key,
    @Nullable Instant lastModified,
    @Nullable String etag,
    long size,
    @Nullable String storageClass) {}
