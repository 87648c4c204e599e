/**
 * Prices, level lanes and power over one time axis: what a site's plan looks like, and with parts left out what several sites
 * will draw.
 *
 * <p>A view describes it as a {@link io.hashwatt.ui.chart.timeline.TimelinePicture}; {@link
 * io.hashwatt.ui.chart.timeline.Timeline} hands that to its element in the browser, which draws on a canvas of its own
 * because thousands of slots with hatches, words and a cursor have to move smoothly. Where a few groups are compared in a narrow
 * place, {@link io.hashwatt.ui.chart.timeline.Strips} do. JSON is made here and nowhere else.
 */
@NullMarked
package io.hashwatt.ui.chart.timeline;

import org.jspecify.annotations.NullMarked;
