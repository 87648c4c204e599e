package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks over prices of bitcoin, each against the one before it, else against what a bitcoin has cost of late. */
public final class PlausibleBitcoinPrices {

    private static final int DECADE = 10;

    /** Bitcoin has become ten times as dear within two months, and never within one. */
    private static final Duration COMPARABLE = Duration.ofDays(30);

    /** Since 2021 it has never left its usual range. */
    private static final Instant USUAL_SINCE = Instant.parse("2021-01-01T00:00:00Z");

    private PlausibleBitcoinPrices() {}

    /**
     * The first that is at fault, with how many there are.
     *
     * @param quotes in order of time
     * @param before what is known from before the first of them; null: nothing
     */
    public static Optional<ImplausibleValue> of(
            List<BitcoinQuote> quotes, CurrencyCode currency, @Nullable BitcoinQuote before) {
        List<ImplausibleValue> found = new ArrayList<>();
        BitcoinQuote reference = before;
        for (BitcoinQuote quote : quotes) {
            Optional<ImplausibleValue> implausible = range(quote, currency, reference)
                    .flatMap(range -> ImplausibleValue.of(
                            Measure.BITCOIN_PRICE, new InputPlace.From(quote.from()), quote.price(), range, currency));
            implausible.ifPresent(found::add);
            reference = implausible.isPresent() ? reference : quote;
        }
        return found.stream().findFirst().map(first -> first.times(found.size()));
    }

    private static Optional<PlausibleRange> range(
            BitcoinQuote quote, CurrencyCode currency, @Nullable BitcoinQuote reference) {
        if (reference != null
                && Duration.between(reference.from(), quote.from()).compareTo(COMPARABLE) <= 0) {
            return Optional.of(PlausibleRange.around(reference.price(), DECADE));
        }
        return quote.from().isBefore(USUAL_SINCE)
                ? Optional.empty()
                : DollarScale.usual(Measure.BITCOIN_PRICE, currency);
    }
}
