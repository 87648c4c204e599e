package io.hashwatt.domain.kernel;

import java.math.BigDecimal;

/** Money as tests write it. */
public final class Amounts {

    public static final CurrencyCode EUR = new CurrencyCode("EUR");
    public static final CurrencyCode USD = new CurrencyCode("USD");

    private Amounts() {}

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), USD);
    }
}
