package io.hashwatt.powerexchanges;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Remarks;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one document: a delivery interval with a price per MWh for each area. */
record NordPoolEntries(
        CurrencyCode currency,
        NordPoolStates states,
        @Nullable Instant published,
        Remarks remarks) {

    private static final int LONGEST_AREA = 64;

    /** One price for each area that has one: a null is a price that is not there. */
    List<QuotedPrice> prices(JsonFields entry) {
        Interval delivery = NordPoolDelivery.interval(entry, remarks);
        JsonFields perArea = entry.required("entryPerArea").object();
        List<QuotedPrice> prices = new ArrayList<>();
        for (String area : perArea.names()) {
            perArea.optional(area).map(value -> price(area, delivery, value)).ifPresent(prices::add);
        }
        return prices;
    }

    private QuotedPrice price(String area, Interval delivery, JsonValue value) {
        if (area.isBlank() || area.length() > LONGEST_AREA) {
            throw value.refusal("does not belong to an area code");
        }
        PowerSeriesId series = new PowerSeriesId(PowerProduct.DAY_AHEAD, area, currency);
        return new QuotedPrice(
                series, delivery, PriceBounds.price(value), states.of(area), published, true, value.place());
    }
}
