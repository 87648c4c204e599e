package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.List;

/** How far the series have come that the prices of a site are from. */
final class PricePositions {

    private PricePositions() {}

    static List<SeriesPosition> of(SitePrices prices) {
        return List.of();
    }

    /** Together; it rises with each of them, as long as they are the same series. */
    static long sum(List<SeriesPosition> positions) {
        return positions.stream().mapToLong(SeriesPosition::position).sum();
    }
}
