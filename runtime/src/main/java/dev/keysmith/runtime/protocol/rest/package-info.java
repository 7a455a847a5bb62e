/**
 * The HTTP bindings of Smithy: members in labels, query, headers, payload and status code. See the
 * Smithy specification, "HTTP binding traits".
 */
@NullMarked
package dev.keysmith.runtime.protocol.rest;

import org.jspecify.annotations.NullMarked;
