/**
 * What a site is expected to pay: the outlook on its prices, read from the store as of a time. Plans and strike rules decide
 * on it ({@link io.hashwatt.application.plan.prices.SiteOutlooks}), and people may look at it ({@link
 * io.hashwatt.application.plan.prices.ReadOutlook}).
 */
@NullMarked
package io.hashwatt.application.plan.prices;

import org.jspecify.annotations.NullMarked;
