package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;

/**
 * The identity of a power price series. All its prices are per MWh.
 *
 * @param area bidding zone or settlement point, in the words of its publisher
 */
public record PowerSeriesId(PowerProduct product, String area, CurrencyCode currency) {

    @Override
    public String toString() {
        return product + ", area " + area + ", " + currency + "/MWh";
    }
}
