/**
 * One operation or two of five services, ours beside the official SDK's: {@link
 * dev.keysmith.benchmarks.services.ServiceBenchmark} measures what it costs to write a request and
 * to read an answer, {@link dev.keysmith.benchmarks.services.FirstServiceCall} what a first call
 * costs a fresh JVM.
 */
@org.jspecify.annotations.NullMarked
package dev.keysmith.benchmarks.services;
