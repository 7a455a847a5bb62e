/** The request bodies of awsQuery and ec2Query: forms in which dotted names stand for nesting. */
@NullMarked
package dev.keysmith.runtime.codec.query;

import org.jspecify.annotations.NullMarked;
