package io.hashwatt.ui.market;

import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.text.T;

/** What a series is about, as the list is divided. */
enum SeriesGroup {
    POWER,
    BITCOIN,
    NETWORK;

    static SeriesGroup of(SeriesContent content) {
        return switch (content) {
            case SeriesContent.PowerPrices ignored -> POWER;
            case SeriesContent.BitcoinPrices ignored -> BITCOIN;
            case SeriesContent.Difficulties ignored -> NETWORK;
            case SeriesContent.Hashprices ignored -> NETWORK;
        };
    }

    String words() {
        return switch (this) {
            case POWER -> T.of("market.group.power");
            case BITCOIN -> T.of("market.group.bitcoin");
            case NETWORK -> T.of("market.group.network");
        };
    }
}
