/**
 * What the product counts and measures, for Prometheus at {@code /metrics}.
 *
 * <p>{@link io.hashwatt.server.metrics.Metric} is the list of all there is; {@code docs/metrics.md} explains it, and a test
 * keeps the two alike. Labels have few values: never an id, a name of a site or a path as it was asked for.
 * {@link io.hashwatt.server.metrics.ProductMetrics} wraps in-ports so that they are counted; what is a state rather than an
 * event is looked at twice a minute by {@link io.hashwatt.server.metrics.SampledMetrics}. MicroProfile's own metrics of the
 * JVM and of requests are turned off: theirs have no place in this list.
 */
@NullMarked
package io.hashwatt.server.metrics;

import org.jspecify.annotations.NullMarked;
