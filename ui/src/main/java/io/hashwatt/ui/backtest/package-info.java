/** What a way of running would have earned. */
@NullMarked
package io.hashwatt.ui.backtest;

import org.jspecify.annotations.NullMarked;
