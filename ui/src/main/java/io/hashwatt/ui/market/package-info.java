/**
 * Which prices there are, and which may be trusted.
 *
 * <p>{@link io.hashwatt.ui.market.MarketPresenter} reads series, their values and the reports of their imports; {@link
 * io.hashwatt.ui.market.BreakEvenPresenter} what the levels of a group can pay for power; {@link
 * io.hashwatt.ui.market.HashpricePresenter} what the hashprice of a site is made of. {@link
 * io.hashwatt.ui.market.MarketView} shows them beside the list of all series.
 */
@NullMarked
package io.hashwatt.ui.market;

import org.jspecify.annotations.NullMarked;
