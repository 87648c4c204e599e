package io.hashwatt.ui.live;

import io.hashwatt.domain.kernel.Event;

/** Some back-test of the tenant's has come further. Told to open pages only, and kept nowhere. */
public record BacktestAdvanced() implements Event {}
