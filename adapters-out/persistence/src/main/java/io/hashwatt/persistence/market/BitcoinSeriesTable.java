package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What series of the bitcoin side reach over with the values that count; a row once they have had one. */
final class BitcoinSeriesTable {

    /** Where a value does not count: behind a {@code where} on {@code bitcoin_value v}. */
    static final String COUNTS = """
             and not exists (
                select 1 from bitcoin_value_withdrawal w
                where w.tenant_id = v.tenant_id and w.series_id = v.series_id
                    and w.position = v.position and w.recorded_at = v.recorded_at)
            """;

    private static final String FIND = """
            select starts_at, ends_at, cast(null as timestamp with time zone), recorded_at, longest_seconds
            from bitcoin_value_series
            where tenant_id = ? and series_id = ?""";

    private static final String LOCK = """
            select series_id from bitcoin_value_series
            where tenant_id = ? and series_id = ?
            for update""";

    private static final String ADD = """
            insert into bitcoin_value_series (tenant_id, series_id, longest_seconds)
            values (?, ?, 0)
            on conflict do nothing""";

    private static final String SET_REACH = """
            update bitcoin_value_series
            set starts_at = ?, ends_at = ?, recorded_at = ?, longest_seconds = ?
            where tenant_id = ? and series_id = ?""";

    private static final String COUNTING = """
            select min(v.starts_at), max(coalesce(v.ends_at, v.starts_at + interval '1' second)),
                cast(null as timestamp with time zone),
                max(v.recorded_at),
                cast(max(ceil(extract(epoch from (coalesce(v.ends_at, v.starts_at) - v.starts_at)))) as bigint)
            from bitcoin_value v
            where v.tenant_id = ? and v.series_id = ?""" + COUNTS;

    private final Sql sql;
    private final TenantId owner;
    private final SeriesId series;

    BitcoinSeriesTable(Sql sql, TenantId owner, SeriesId series) {
        this.sql = sql;
        this.owner = owner;
        this.series = series;
    }

    /** Empty: none of its values counts. */
    Optional<SeriesReach> find() {
        return sql.first(FIND, SeriesReach::of, owner.value(), series.value()).flatMap(found -> found);
    }

    /** It reaches over these values too from now on. */
    void extend(SeriesReach reach) {
        lock();
        set(find().map(before -> before.with(reach)).orElse(reach));
    }

    /** It reaches over what counts now, which is less than before. */
    void shrink() {
        lock();
        set(sql.first(COUNTING, SeriesReach::of, owner.value(), series.value())
                .flatMap(found -> found)
                .orElse(null));
    }

    private void lock() {
        Object[] key = {owner.value(), series.value()};
        if (sql.first(LOCK, Row::uuid, key).isEmpty()) {
            sql.update(ADD, key);
            sql.first(LOCK, Row::uuid, key);
        }
    }

    private void set(@Nullable SeriesReach reach) {
        sql.update(
                SET_REACH,
                reach == null ? null : reach.start(),
                reach == null ? null : reach.end(),
                reach == null ? null : reach.recordedAt(),
                reach == null ? 0L : reach.longestSeconds(),
                owner.value(),
                series.value());
    }
}
