/** The planner: what a longer horizon and each kind of limit cost. */
@NullMarked
package io.hashwatt.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
