package io.hashwatt.ui.market;

import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** How series and their values are called. */
final class SeriesWords {

    private static final String UTC = " UTC";
    private static final String NONE = "–";
    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final int TERA = 12;
    private static final int DIFFICULTY_DECIMALS = 1;
    private static final int PRICE_DECIMALS = 2;

    private final MarketSeries series;
    private final SiteTime time;
    private final Formats formats = Formats.current();

    /** @param elsewhere the clock of series that belong to no place */
    SeriesWords(MarketSeries series, SiteTime elsewhere) {
        this.series = series;
        this.time = series.content() instanceof SeriesContent.PowerPrices power
                ? SiteTime.in(power.days().zone())
                : elsewhere;
    }

    SiteTime time() {
        return time;
    }

    /** What it is, without its unit: Day-ahead auction, DE-LU. A market without a name is its area. */
    String kind() {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power ->
                power.series().product().kind() == PowerProduct.Kind.UNNAMED
                        ? power.series().area()
                        : product(power.series().product()) + ", "
                                + power.series().area();
            case SeriesContent.BitcoinPrices ignored -> T.of("market.kind.BITCOIN");
            case SeriesContent.Difficulties ignored -> T.of("market.kind.DIFFICULTY");
            case SeriesContent.Hashprices ignored -> T.of("market.kind.HASHPRICE");
        };
    }

    /** In the list, where there is little room: the name of most series says the market. */
    String shortly(SeriesDigest digest) {
        if (series.content() instanceof SeriesContent.PowerPrices power) {
            String area = power.series().area();
            return digest.completeness()
                    .resolution()
                    .map(length -> area + ", " + resolution(length))
                    .orElse(area);
        }
        return kind();
    }

    private static String product(PowerProduct product) {
        String word = product(product.kind());
        return product.sequence() == 1 ? word : T.of("market.product.sequence", word, product.sequence());
    }

    static String product(PowerProduct.Kind kind) {
        return switch (kind) {
            case DAY_AHEAD -> T.of("market.product.dayAhead");
            case INTRADAY_AUCTION -> T.of("market.product.intraday");
            case INDICATIVE -> T.of("market.product.indicative");
            case UNNAMED -> T.of("market.product.unnamed");
        };
    }

    String unit() {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power ->
                formats.priceUnit(power.series().currency());
            case SeriesContent.BitcoinPrices bitcoin -> Formats.symbol(bitcoin.currency());
            case SeriesContent.Difficulties ignored -> T.of("market.unit.difficulty");
            case SeriesContent.Hashprices hashprice ->
                T.of("market.unit.hashprice", Formats.symbol(hashprice.currency()));
        };
    }

    /** With its unit. */
    String value(BigDecimal value) {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power ->
                formats.price(value, power.series().currency());
            case SeriesContent.BitcoinPrices bitcoin -> formats.money(new Money(value, bitcoin.currency()));
            case SeriesContent.Difficulties ignored ->
                T.of("market.difficulty", formats.number(inChart(value), DIFFICULTY_DECIMALS));
            case SeriesContent.Hashprices hashprice -> formats.hashprice(value, hashprice.currency());
        };
    }

    /** In the unit of the chart: a difficulty has too many digits. */
    BigDecimal inChart(BigDecimal value) {
        return series.content() instanceof SeriesContent.Difficulties ? value.movePointLeft(TERA) : value;
    }

    /** What is under the pointer. */
    String tip(SeriesValue value) {
        Finality finality = value.finality();
        return finality == null ? value(value.value()) : value(value.value()) + ", " + finality(finality);
    }

    static String finality(Finality finality) {
        return switch (finality) {
            case FINAL -> T.of("market.finality.final");
            case PRELIMINARY -> T.of("market.finality.preliminary");
            case ESTIMATED -> T.of("market.finality.estimated");
        };
    }

    String breakEven(BigDecimal price) {
        return formats.number(price, PRICE_DECIMALS - 1);
    }

    /** Which value the list shows. */
    String newest(SeriesDigest digest) {
        return digest.value().map(found -> value(found.value())).orElse(NONE);
    }

    /** 3 min ago, and beyond a day the day. */
    String when(Instant instant, Instant now) {
        Duration away = Duration.between(instant, now).abs();
        if (away.compareTo(JUST_NOW) < 0) {
            return T.of("market.justNow");
        }
        return away.compareTo(A_DAY) < 0 ? time.relative(instant, now) : time.day(instant);
    }

    /** How far it may be trusted: what is wrong, or how old it is. */
    String state(SeriesDigest digest) {
        return switch (digest.state()) {
            case EMPTY -> T.of("market.state.empty");
            case GAPS -> T.count("market.state.missing", digest.completeness().missing());
            case ENDED -> T.of("market.state.ended", endOf(digest));
            case WELL -> age(digest);
        };
    }

    private String endOf(SeriesDigest digest) {
        return digest.coverage()
                .map(Coverage::span)
                .map(Interval::end)
                .map(end -> when(end, digest.now()))
                .orElse("");
    }

    private String age(SeriesDigest digest) {
        if (series.content().holdsOn()) {
            return digest.value()
                    .map(value ->
                            T.of("market.state.since", when(value.interval().start(), digest.now())))
                    .orElseGet(() -> T.of("market.state.ahead"));
        }
        return digest.coverage()
                .map(found -> T.of("market.state.stored", when(found.recordedAt(), digest.now())))
                .orElse("");
    }

    static Tone tone(SeriesDigest.State state) {
        return switch (state) {
            case GAPS, ENDED -> Tone.WARNING;
            case EMPTY -> Tone.UNKNOWN;
            case WELL -> Tone.NEUTRAL;
        };
    }

    /** 22 Oct 2026, 20:15 CDT · 01:15 UTC */
    String exactly(Instant instant) {
        return time.dateAndTime(instant) + " · "
                + SiteTime.of(SiteTime.UTC, T.locale()).time(instant) + UTC;
    }

    /** 22 Oct 2026, 20:15 – 23 Oct 2026, 20:15 CDT */
    String span(Interval span) {
        String start = time.date(span.start()) + ", " + time.time(span.start());
        return unbroken(start) + "\u00a0– " + unbroken(time.dateAndTime(span.end()));
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    String resolution(Duration length) {
        return formats.duration(length);
    }
}
