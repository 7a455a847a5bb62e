/**
 * What another version of a model does to callers of its client: two snapshots, of a model or of a
 * lock file, are compared as Java callers see them and as Smithy does.
 */
@NullMarked
package dev.keysmith.generator.diff;

import org.jspecify.annotations.NullMarked;
