package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.PowerPriceStore.Coverage;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The series that have values: their short numbers and what they reach over. */
final class PowerSeriesTable {

    private static final String FIND = """
            select number, starts_at, ends_at, final_until, recorded_at, longest_seconds
            from price_value_series
            where tenant_id = ? and product = ? and sequence = ? and area = ? and currency = ?""";

    private static final String LOCK = FIND + "\nfor update";

    private static final String ADD = """
            insert into price_value_series
                (tenant_id, product, sequence, area, currency,
                 starts_at, ends_at, final_until, recorded_at, longest_seconds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String SET_REACH = """
            update price_value_series
            set starts_at = ?, ends_at = ?, final_until = ?, recorded_at = ?, longest_seconds = ?
            where tenant_id = ? and number = ?""";

    private final Sql sql;
    private final TenantId owner;

    PowerSeriesTable(Sql sql, TenantId owner) {
        this.sql = sql;
        this.owner = owner;
    }

    record Stored(long number, Reach reach) {}

    /** @param longestSeconds the longest delivery, rounded up */
    record Reach(Instant start, Instant end, @Nullable Instant finalUntil, Instant recordedAt, long longestSeconds) {

        static Reach of(PowerPrice price) {
            Interval delivery = price.delivery();
            Duration length = delivery.length();
            return new Reach(
                    delivery.start(),
                    delivery.end(),
                    price.finality() == Finality.FINAL ? delivery.end() : null,
                    price.recordedAt(),
                    length.toSeconds() + (length.getNano() > 0 ? 1 : 0));
        }

        Reach with(Reach other) {
            return new Reach(
                    start.isBefore(other.start) ? start : other.start,
                    later(end, other.end),
                    finalUntil == null || other.finalUntil == null
                            ? (finalUntil == null ? other.finalUntil : finalUntil)
                            : later(finalUntil, other.finalUntil),
                    later(recordedAt, other.recordedAt),
                    Math.max(longestSeconds, other.longestSeconds));
        }

        Coverage coverage() {
            return new Coverage(new Interval(start, end), finalUntil, recordedAt);
        }

        private static Instant later(Instant a, Instant b) {
            return a.isAfter(b) ? a : b;
        }
    }

    Optional<Stored> find(PowerSeriesId series) {
        return select(FIND, series);
    }

    /** The series' number; it reaches over these values too from now on. */
    long extend(PowerSeriesId series, Reach reach) {
        Stored stored = select(LOCK, series).orElseGet(() -> added(series, reach));
        Reach extended = stored.reach().with(reach);
        if (!extended.equals(stored.reach())) {
            sql.update(
                    SET_REACH,
                    extended.start(),
                    extended.end(),
                    extended.finalUntil(),
                    extended.recordedAt(),
                    extended.longestSeconds(),
                    owner.value(),
                    stored.number());
        }
        return stored.number();
    }

    private Stored added(PowerSeriesId series, Reach reach) {
        PowerProduct product = series.product();
        sql.update(
                ADD,
                owner.value(),
                product.kind(),
                product.sequence(),
                series.area(),
                series.currency().value(),
                reach.start(),
                reach.end(),
                reach.finalUntil(),
                reach.recordedAt(),
                reach.longestSeconds());
        return select(LOCK, series)
                .orElseThrow(() -> new IllegalStateException("a series is there once it was inserted"));
    }

    private Optional<Stored> select(String statement, PowerSeriesId series) {
        return sql.first(
                statement,
                PowerSeriesTable::stored,
                owner.value(),
                series.product().kind(),
                series.product().sequence(),
                series.area(),
                series.currency().value());
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(
                row.number(),
                new Reach(row.instant(), row.instant(), row.instantOrNull(), row.instant(), row.number()));
    }
}
