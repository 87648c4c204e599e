package io.hashwatt.ui.market;

import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.text.T;

/** What a series is about, as the list is divided. */
enum SeriesGroup {
    POWER,
    BITCOIN,
    NETWORK;

    static SeriesGroup of(SeriesContent content) {
        return switch (content.kind()) {
            case POWER -> POWER;
            case BITCOIN -> BITCOIN;
            case DIFFICULTY, HASHPRICE -> NETWORK;
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
