package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * About how many units of a currency a dollar is, as a size and never to convert anything: it tells whether a number can
 * be a price. Sizes of 2026; what lies within a factor of two is good enough. A currency that is not here is not looked at.
 */
final class DollarScale {

    private static final Map<String, BigDecimal> UNITS = new HashMap<>();

    static {
        put("1", "USD USDT USDC EUR GBP CHF CAD AUD NZD SGD BND KWD BHD OMR JOD");
        put("4", "BGN GEL PLN RON ILS AED SAR QAR MYR PEN BRL CNY DKK HKD");
        put("15", "SEK NOK CZK MXN ZAR BOB MDL");
        put("40", "TRY UAH TWD THB UYU PHP INR RUB KGS");
        put("130", "JPY ISK RSD ETB KES PKR BDT ALL");
        put("500", "HUF KZT AMD CRC");
        put("1200", "KRW ARS CLP NGN");
        put("5000", "COP PYG");
        put("20000", "IDR VND LAK UZS");
        put("0.00001", "BTC XBT");
    }

    private DollarScale() {}

    /** Empty: nothing is known of the currency. */
    static Optional<PlausibleRange> usual(Measure measure, CurrencyCode currency) {
        return Optional.ofNullable(UNITS.get(currency.value()))
                .map(units -> measure.usual().times(units));
    }

    private static void put(String units, String currencies) {
        Arrays.stream(currencies.split(" ")).forEach(currency -> UNITS.put(currency, new BigDecimal(units)));
    }
}
