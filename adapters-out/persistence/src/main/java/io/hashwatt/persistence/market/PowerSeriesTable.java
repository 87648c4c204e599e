package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The series that have values: their short numbers and what they reach over with those that count. */
final class PowerSeriesTable {

    private static final String FIND = """
            select number, longest_withdrawn_seconds, starts_at, ends_at, final_until, recorded_at, longest_seconds
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
            set longest_withdrawn_seconds = ?,
                starts_at = ?, ends_at = ?, final_until = ?, recorded_at = ?, longest_seconds = ?
            where tenant_id = ? and number = ?""";

    private static final String COUNTING = """
            select min(v.starts_at), max(v.ends_at), max(case when v.finality = 'F' then v.ends_at end),
                max(v.recorded_at), cast(max(ceil(extract(epoch from (v.ends_at - v.starts_at)))) as bigint)
            from price_value v
            where v.tenant_id = ? and v.series_number = ? and not exists (
                select 1 from price_value_withdrawal w
                where w.tenant_id = v.tenant_id and w.series_number = v.series_number
                    and w.position = v.position and w.recorded_at = v.recorded_at)""";

    private final Sql sql;
    private final TenantId owner;

    PowerSeriesTable(Sql sql, TenantId owner) {
        this.sql = sql;
        this.owner = owner;
    }

    /**
     * @param reach null: none of its values counts
     * @param longestWithdrawn in seconds, of those that counted once
     */
    record Stored(long number, @Nullable SeriesReach reach, long longestWithdrawn) {

        /** @param everything that was ever there, not only what counts */
        long longest(boolean everything) {
            long counting = reach == null ? 0 : reach.longestSeconds();
            return everything ? Math.max(counting, longestWithdrawn) : counting;
        }
    }

    Optional<Stored> find(PowerSeriesId series) {
        return select(FIND, series);
    }

    /** The series' number; it reaches over these values too from now on. */
    long extend(PowerSeriesId series, SeriesReach reach) {
        Stored stored = select(LOCK, series).orElseGet(() -> added(series, reach));
        SeriesReach before = stored.reach();
        SeriesReach extended = before == null ? reach : before.with(reach);
        if (!extended.equals(before)) {
            set(stored.number(), extended, stored.longestWithdrawn());
        }
        return stored.number();
    }

    /** The series reaches over what counts now, which is less than before. */
    void shrink(Stored stored) {
        SeriesReach counting = sql.first(COUNTING, SeriesReach::of, owner.value(), stored.number())
                .flatMap(found -> found)
                .orElse(null);
        set(stored.number(), counting, stored.longest(true));
    }

    private void set(long number, @Nullable SeriesReach reach, long longestWithdrawn) {
        sql.update(
                SET_REACH,
                longestWithdrawn,
                reach == null ? null : reach.start(),
                reach == null ? null : reach.end(),
                reach == null ? null : reach.finalUntil(),
                reach == null ? null : reach.recordedAt(),
                reach == null ? 0L : reach.longestSeconds(),
                owner.value(),
                number);
    }

    private Stored added(PowerSeriesId series, SeriesReach reach) {
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
        return locked(series);
    }

    Stored locked(PowerSeriesId series) {
        return select(LOCK, series)
                .orElseThrow(() -> new IllegalStateException("a series is there once it has had a value"));
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
        long number = row.number();
        long longestWithdrawn = row.number();
        return new Stored(number, SeriesReach.of(row).orElse(null), longestWithdrawn);
    }
}
