/**
 * What a server is measured beside: a bare one that answers with the same bytes, and stores that hold years of prices.
 * {@code benchmarks/serve.sh} starts the first beside the product itself.
 */
@NullMarked
package io.hashwatt.benchmarks.serve;

import org.jspecify.annotations.NullMarked;
