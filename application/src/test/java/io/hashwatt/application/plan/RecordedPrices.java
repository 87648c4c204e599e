package io.hashwatt.application.plan;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Three recorded weeks and a day of a real-time market with hours of scarcity, and its day-ahead auction. Where they come
 * from stands in {@code SOURCES.md} beside the file.
 */
final class RecordedPrices {

    static final LocalDays TEXAS = new LocalDays(ZoneId.of("America/Chicago"));
    static final CurrencyCode USD = new CurrencyCode("USD");
    static final LocalTime AUCTION = LocalTime.of(13, 30);
    static final Duration QUARTER = Duration.ofMinutes(15);

    static final SeriesContent.PowerPrices REAL_TIME =
            new SeriesContent.PowerPrices(new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", USD), TEXAS, AUCTION);
    static final SeriesContent.PowerPrices DAY_AHEAD =
            new SeriesContent.PowerPrices(new PowerSeriesId(PowerProduct.DAY_AHEAD, "HB_SOUTH", USD), TEXAS, AUCTION);

    static final SeriesContent.PowerPrices LOOKS =
            new SeriesContent.PowerPrices(new PowerSeriesId(PowerProduct.INDICATIVE, "HB_SOUTH", USD), TEXAS, AUCTION);

    private static final Duration HOUR = Duration.ofHours(1);

    private final List<QuotedPrice> realTime = new ArrayList<>();
    private final List<QuotedPrice> dayAhead = new ArrayList<>();

    RecordedPrices() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordedPrices.class.getResourceAsStream("hb-south-2024-08.csv")),
                StandardCharsets.US_ASCII))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String[] cells) {
        Instant hour = OffsetDateTime.parse(cells[0]).toInstant();
        dayAhead.add(Documents.price(DAY_AHEAD.series(), hour, HOUR, cells[1]));
        for (int quarter = 0; quarter < 4; quarter++) {
            Instant start = hour.plus(QUARTER.multipliedBy(quarter));
            realTime.add(Documents.price(REAL_TIME.series(), start, QUARTER, cells[2 + quarter]));
        }
    }

    List<QuotedPrice> realTime() {
        return realTime;
    }

    /** Looks at each real-time price when its time begins, a fifth off as a rule: made, not recorded. In rows of a plain file, as those prices. */
    List<QuotedPrice> looks() {
        Random random = new Random(1);
        return realTime.stream()
                .map(price -> Documents.price(
                        REAL_TIME.series(), price.delivery().start(), QUARTER, looked(price, random.nextGaussian())))
                .toList();
    }

    private static String looked(QuotedPrice price, double off) {
        return price.perMwh()
                .multiply(BigDecimal.valueOf(1 + off / 5))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    List<QuotedPrice> dayAhead() {
        return dayAhead;
    }

    Interval period() {
        return new Interval(
                realTime.getFirst().delivery().start(),
                realTime.getLast().delivery().end());
    }
}
