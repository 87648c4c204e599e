package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;

/** How often what is stored of a series has changed; it rises in the order in which that became visible. */
public record SeriesPosition(SeriesId series, long position) {}
