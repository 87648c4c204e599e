/**
 * Back-tests: what several policies would have earned in a period, settled at the realised prices.
 *
 * <p>On files one is run at once. At a registered site it is asked for, waits for its turn, and is computed outside of any unit of work;
 * each of its steps is kept, so that another server can begin it again.
 */
@NullMarked
package io.hashwatt.application.plan.backtest;

import org.jspecify.annotations.NullMarked;
