package io.hashwatt.server.metrics;

import io.hashwatt.domain.market.SeriesContent;

/** What a series holds, in a word. */
final class SeriesKinds {

    private SeriesKinds() {}

    static String word(SeriesContent content) {
        return switch (content) {
            case SeriesContent.PowerPrices ignored -> "power";
            case SeriesContent.BitcoinPrices ignored -> "bitcoin";
            case SeriesContent.Difficulties ignored -> "difficulty";
            case SeriesContent.Hashprices ignored -> "hashprice";
        };
    }
}
