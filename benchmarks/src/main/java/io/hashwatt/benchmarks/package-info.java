/** Speeds, measured side by side. */
@NullMarked
package io.hashwatt.benchmarks;

import org.jspecify.annotations.NullMarked;
