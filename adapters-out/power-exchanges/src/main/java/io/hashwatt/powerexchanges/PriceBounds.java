package io.hashwatt.powerexchanges;

import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.TextValue;
import java.math.BigDecimal;

/**
 * What a price per MWh may be in any currency: a limit of 4,000 euros, of which exchanges know, is some hundred million dong.
 * What is beyond a billion is a typing error, and would spoil every sum it is in.
 */
final class PriceBounds {

    private static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000_000);
    private static final String RULE = "must be above -" + BEYOND + " and below " + BEYOND;

    private PriceBounds() {}

    static BigDecimal price(TextValue value) {
        BigDecimal price = value.decimal();
        if (isBeyond(price)) {
            throw value.refusal(RULE);
        }
        return price;
    }

    static BigDecimal price(JsonValue value) {
        BigDecimal price = value.decimal();
        if (isBeyond(price)) {
            throw value.refusal(RULE);
        }
        return price;
    }

    private static boolean isBeyond(BigDecimal price) {
        return price.abs().compareTo(BEYOND) >= 0;
    }
}
