/**
 * Small charts from block characters. The only place of the command line with floating-point numbers: here they are
 * pixels, not money.
 */
@NullMarked
package io.hashwatt.cli.chart;

import org.jspecify.annotations.NullMarked;
