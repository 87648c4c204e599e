package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks over hashprices: each against what has been paid of late, and all of them against those that they follow. */
public final class PlausibleHashprices {

    /** Before, difficulty was so low that a petahash earned thousands a day. */
    private static final Instant USUAL_SINCE = Instant.parse("2019-01-01T00:00:00Z");

    private PlausibleHashprices() {}

    /**
     * The first that is at fault, with how many there are; else all together.
     *
     * @param quotes in order of time, at least one
     * @param followed what is known from before them
     */
    public static Optional<ImplausibleValue> of(
            List<QuotedHashprice.Quote> quotes, CurrencyCode currency, List<QuotedHashprice.Quote> followed) {
        List<ImplausibleValue> found =
                quotes.stream().flatMap(quote -> of(quote, currency).stream()).toList();
        return found.isEmpty()
                ? ofAll(quotes, currency, followed)
                : Optional.of(found.getFirst().times(found.size()));
    }

    /** One that was worked out. */
    static Optional<ImplausibleValue> of(BigDecimal perPhDay, Instant at, CurrencyCode currency) {
        return usual(at, perPhDay, currency)
                .flatMap(range -> found(perPhDay, new InputPlace.From(at), range, currency));
    }

    private static Optional<PlausibleRange> usual(Instant at, BigDecimal perPhDay, CurrencyCode currency) {
        return at.isBefore(USUAL_SINCE) || perPhDay.signum() == 0
                ? Optional.empty()
                : DollarScale.usual(Measure.HASHPRICE, currency);
    }

    private static Optional<ImplausibleValue> of(QuotedHashprice.Quote quote, CurrencyCode currency) {
        return usual(quote.interval().start(), quote.perPhDay(), currency)
                .flatMap(range -> found(quote.perPhDay(), new InputPlace.Over(quote.interval()), range, currency));
    }

    private static Optional<ImplausibleValue> ofAll(
            List<QuotedHashprice.Quote> quotes, CurrencyCode currency, List<QuotedHashprice.Quote> followed) {
        return followed.isEmpty()
                ? Optional.empty()
                : FollowedValues.range(median(followed))
                        .flatMap(range -> found(median(quotes), new InputPlace.Over(span(quotes)), range, currency));
    }

    private static Optional<ImplausibleValue> found(
            BigDecimal perPhDay, InputPlace place, PlausibleRange range, CurrencyCode currency) {
        return ImplausibleValue.of(Measure.HASHPRICE, place, perPhDay, range, currency);
    }

    private static BigDecimal median(List<QuotedHashprice.Quote> quotes) {
        return FollowedValues.median(
                quotes.stream().map(QuotedHashprice.Quote::perPhDay).toList());
    }

    private static Interval span(List<QuotedHashprice.Quote> quotes) {
        return new Interval(
                quotes.getFirst().interval().start(),
                quotes.getLast().interval().end());
    }
}
