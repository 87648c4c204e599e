package io.hashwatt.cli.plan;

import io.hashwatt.domain.kernel.CurrencyCode;

/** Says of a price whether it is the market's or what a tariff makes of it. */
final class PriceWords {

    private PriceWords() {}

    static String basis(boolean isAllIn) {
        return isAllIn ? "all-in by the tariff" : "at market prices, as there is no tariff";
    }

    /** The unit of a price that is paid. */
    static String unit(boolean isAllIn, CurrencyCode currency) {
        return (isAllIn ? "all-in " : "") + currency + "/MWh";
    }
}
