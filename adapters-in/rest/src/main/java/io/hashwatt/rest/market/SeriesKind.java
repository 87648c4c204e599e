package io.hashwatt.rest.market;

import io.hashwatt.domain.market.SeriesContent;

/** What a series has, as the API calls it. */
enum SeriesKind {
    POWER,
    BITCOIN,
    DIFFICULTY,
    HASHPRICE;

    static SeriesKind of(SeriesContent content) {
        return switch (content) {
            case SeriesContent.PowerPrices ignored -> POWER;
            case SeriesContent.BitcoinPrices ignored -> BITCOIN;
            case SeriesContent.Difficulties ignored -> DIFFICULTY;
            case SeriesContent.Hashprices ignored -> HASHPRICE;
        };
    }
}
