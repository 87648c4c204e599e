package io.hashwatt.application.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Stores what is new of a document's values. The series is locked until the unit of work ends, so that nobody stores the same
 * meanwhile.
 */
final class SeriesWriting {

    private static final Duration AFTER_A_POINT = Duration.ofSeconds(1);

    private final SeriesPositionStore positions;
    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;
    private final InstantSource clock;

    SeriesWriting(
            SeriesPositionStore positions,
            PowerPriceStore powerPrices,
            BitcoinValueStore bitcoinValues,
            InstantSource clock) {
        this.positions = positions;
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
        this.clock = clock;
    }

    /**
     * @param at when, since the series was locked
     * @param position of the series with what is new in it; 0: nothing is
     */
    record Written(NewValues<?> news, Instant at, long position) {}

    Written write(MarketSeries into, SeriesValues values) {
        long next = positions
                        .lock(into.tenant(), into.id())
                        .orElseThrow(() -> new IllegalStateException("a series that was found is there: " + into.id()))
                + 1;
        Instant now = clock.instant();
        NewValues<?> news = write(into, values, new Recorded(next, now));
        return new Written(news, now, news.values().isEmpty() ? 0 : positions.raise(into.tenant(), into.id()));
    }

    /** So that nobody writes into the series, or withdraws something of it, until the unit of work ends. */
    void lock(TenantId owner, SeriesId id) {
        positions.lock(owner, id);
    }

    /** Has values count no longer, in a series that is locked. @param stored when they were @return when this is */
    Instant takeBack(MarketSeries from, Recorded stored) {
        Instant now = clock.instant();
        Withdrawal withdrawal = new Withdrawal(stored, new Recorded(positions.raise(from.tenant(), from.id()), now));
        if (from.content() instanceof SeriesContent.PowerPrices power) {
            powerPrices.withdraw(from.tenant(), power.series(), withdrawal);
        } else {
            bitcoinValues.withdraw(from.tenant(), from.id(), withdrawal);
        }
        return now;
    }

    private NewValues<?> write(MarketSeries into, SeriesValues values, Recorded as) {
        TenantId owner = into.tenant();
        SeriesId id = into.id();
        return switch (values) {
            case SeriesValues.PowerPrices power -> power(into, power.quotes(), as);
            case SeriesValues.BitcoinPrices bitcoin -> {
                NewValues<BitcoinQuote> news = quotes(owner, id, bitcoin.quotes());
                bitcoinValues.appendQuotes(owner, id, news.values(), as);
                yield news;
            }
            case SeriesValues.Difficulties difficulties -> {
                NewValues<DifficultyPoint> news = points(owner, id, difficulties.points());
                bitcoinValues.appendDifficulties(owner, id, news.values(), as);
                yield news;
            }
            case SeriesValues.Hashprices hashprices -> {
                NewValues<QuotedHashprice.Quote> news = hashprices(owner, id, hashprices.quotes());
                bitcoinValues.appendHashprices(owner, id, news.values(), as);
                yield news;
            }
        };
    }

    private NewValues<PowerPrice> power(MarketSeries into, List<QuotedPrice> quotes, Recorded as) {
        if (!(into.content() instanceof SeriesContent.PowerPrices content)) {
            throw new IllegalArgumentException("power prices go to a series of power prices");
        }
        List<PowerPrice> prices =
                quotes.stream().map(quote -> quote.in(content, as.at())).toList();
        Interval span = span(
                prices,
                price -> price.delivery().start(),
                price -> price.delivery().end());
        List<PowerPrice> stored = powerPrices.current(into.tenant(), content.series(), span);
        NewValues<PowerPrice> news =
                NewValues.of(prices, stored, span, PowerPrice::delivery, SeriesWriting::saysTheSame);
        powerPrices.append(into.tenant(), as.position(), news.values());
        return news;
    }

    private static boolean saysTheSame(PowerPrice a, PowerPrice b) {
        return a.perMwh().compareTo(b.perMwh()) == 0
                && a.finality() == b.finality()
                && a.publishedAt().equals(b.publishedAt());
    }

    private NewValues<BitcoinQuote> quotes(TenantId owner, SeriesId id, List<BitcoinQuote> read) {
        Interval span = span(read, BitcoinQuote::from, quote -> quote.from().plus(AFTER_A_POINT));
        return NewValues.of(
                read,
                bitcoinValues.quotes(owner, id, span),
                span,
                BitcoinQuote::from,
                (a, b) -> a.price().compareTo(b.price()) == 0);
    }

    private NewValues<DifficultyPoint> points(TenantId owner, SeriesId id, List<DifficultyPoint> read) {
        Interval span = span(read, DifficultyPoint::from, point -> point.from().plus(AFTER_A_POINT));
        return NewValues.of(
                read,
                bitcoinValues.difficulties(owner, id, span),
                span,
                DifficultyPoint::from,
                (a, b) -> a.height() == b.height() && a.difficulty().compareTo(b.difficulty()) == 0);
    }

    private NewValues<QuotedHashprice.Quote> hashprices(TenantId owner, SeriesId id, List<QuotedHashprice.Quote> read) {
        Interval span = span(
                read,
                quote -> quote.interval().start(),
                quote -> quote.interval().end());
        return NewValues.of(
                read,
                bitcoinValues.hashprices(owner, id, span),
                span,
                QuotedHashprice.Quote::interval,
                (a, b) -> a.perPhDay().compareTo(b.perPhDay()) == 0);
    }

    /** @param values at least one: readers refuse a document without any */
    private static <V> Interval span(List<V> values, Function<V, Instant> start, Function<V, Instant> end) {
        Instant first =
                values.stream().map(start).min(Comparator.naturalOrder()).orElseThrow();
        Instant last = values.stream().map(end).max(Comparator.naturalOrder()).orElseThrow();
        return new Interval(first, last);
    }
}
