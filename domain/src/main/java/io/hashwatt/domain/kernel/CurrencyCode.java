package io.hashwatt.domain.kernel;

import java.util.regex.Pattern;

/**
 * A currency by its code: ISO 4217 where there is one, else the name the exchanges use (BTC, USDT).
 * USDT is not USD: a stable coin is converted at a price, never assumed equal.
 */
public record CurrencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3,5}");

    public CurrencyCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("a currency is three to five capital letters: " + value);
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * For whoever is about to bring two amounts or prices together.
     *
     * @throws IllegalArgumentException naming both, if the other is another one: nothing is converted
     */
    public void requireSame(CurrencyCode other) {
        if (!equals(other)) {
            throw new IllegalArgumentException("nothing is converted: " + value + " does not go with " + other.value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
