/**
 * Charts: a view says what is to be seen, in records with roles for colours; {@link io.hashwatt.ui.chart.HwChart} draws it.
 *
 * <p>{@link io.hashwatt.ui.chart.TimeChart} has panels above each other on one time axis: {@link
 * io.hashwatt.ui.chart.Panel.Plot plots} of step lines and lines, {@link io.hashwatt.ui.chart.Panel.Intents intents} and
 * {@link io.hashwatt.ui.chart.Panel.Lanes lanes}, one per group. {@link io.hashwatt.ui.chart.CurveChart} has a number on both
 * axes. {@link io.hashwatt.ui.chart.ChartFrame} puts heading, legend and "show as table" around it. Only this package knows
 * the format in which the browser's part, {@code hashwatt/chart.js}, takes it.
 */
@NullMarked
package io.hashwatt.ui.chart;

import org.jspecify.annotations.NullMarked;
