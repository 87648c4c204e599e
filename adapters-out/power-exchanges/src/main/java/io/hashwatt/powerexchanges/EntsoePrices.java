package io.hashwatt.powerexchanges;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.documents.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The prices of one document. A single Point may stand for a whole Period of minutes (curve type A03), so a small
 * document could claim any number of prices: the limit is eleven years of quarter-hours, where the platform answers for one year at most.
 */
final class EntsoePrices {

    private static final int MOST = 400_000;

    private final List<QuotedPrice> prices = new ArrayList<>();

    /** @throws io.hashwatt.documents.Refusal when a Period has more slots than there is room for */
    void makeRoomFor(long slots, XmlElement period) {
        if (slots > MOST - prices.size()) {
            throw period.refusal("brings the document beyond " + MOST + " prices");
        }
    }

    void add(QuotedPrice price) {
        prices.add(price);
    }

    List<QuotedPrice> all() {
        return Collections.unmodifiableList(prices);
    }
}
