package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jdbc.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/** A price as it is stored: under short numbers and letters. */
record PowerRow(
        Interval delivery, BigDecimal perMwh, Finality finality, long source, Instant publishedAt, Instant recordedAt) {

    /** In the order in which {@link #of} reads them. */
    static final String COLUMNS =
            "starts_at, ends_at, per_mwh, finality, source_number, published_at, recorded_at, position";

    static Newest.Stored<PowerRow> of(Row row) throws SQLException {
        PowerRow value = new PowerRow(
                new Interval(row.instant(), row.instant()),
                row.decimal(),
                finality(row.text()),
                row.number(),
                row.instant(),
                row.instant());
        return new Newest.Stored<>(value, new Recorded(row.number(), value.recordedAt()));
    }

    static List<PowerPrice> prices(PowerSeriesId series, List<PowerRow> rows, SourceTable sources) {
        LongSummaryStatistics numbers =
                rows.stream().mapToLong(PowerRow::source).summaryStatistics();
        Map<Long, String> names = rows.isEmpty() ? Map.of() : sources.namesBetween(numbers.getMin(), numbers.getMax());
        List<PowerPrice> prices = new ArrayList<>(rows.size());
        for (PowerRow row : rows) {
            prices.add(new PowerPrice(
                    series,
                    row.delivery(),
                    row.perMwh(),
                    row.finality(),
                    names.getOrDefault(row.source(), ""),
                    row.publishedAt(),
                    row.recordedAt()));
        }
        return prices;
    }

    static String letter(Finality finality) {
        return switch (finality) {
            case FINAL -> "F";
            case PRELIMINARY -> "P";
            case ESTIMATED -> "E";
        };
    }

    private static Finality finality(String letter) {
        return switch (letter) {
            case "F" -> Finality.FINAL;
            case "P" -> Finality.PRELIMINARY;
            case "E" -> Finality.ESTIMATED;
            default -> throw new IllegalStateException("not a finality: " + letter);
        };
    }
}
