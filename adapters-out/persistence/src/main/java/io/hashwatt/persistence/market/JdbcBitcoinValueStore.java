package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class JdbcBitcoinValueStore implements BitcoinValueStore {

    private static final Duration AFTER_A_POINT = Duration.ofSeconds(1);

    private static final String ADD = """
            insert into bitcoin_value
                (tenant_id, series_id, starts_at, ends_at, amount, height, recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String QUOTES = """
            select position, recorded_at, starts_at, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at >= ? and starts_at < ?
            order by starts_at, position, recorded_at, number""";

    private static final String DIFFICULTIES = """
            select position, recorded_at, starts_at, height, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at between ? and ?
            order by starts_at, position, recorded_at, number""";

    /** From no further back than the longest of the series begins that still reaches into the period. */
    static final String HASHPRICES = """
            select position, recorded_at, starts_at, ends_at, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at > ? and starts_at < ? and ends_at > ?
            order by starts_at, ends_at, position, recorded_at, number""";

    private static final String LAST_UP_TO = """
            select v.starts_at from bitcoin_value v
            where v.tenant_id = ? and v.series_id = ? and v.starts_at <= ?""" + BitcoinSeriesTable.COUNTS + """
            order by v.starts_at desc
            limit 1""";

    private static final String FIRST_FROM = """
            select v.starts_at from bitcoin_value v
            where v.tenant_id = ? and v.series_id = ? and v.starts_at >= ?""" + BitcoinSeriesTable.COUNTS + """
            order by v.starts_at
            limit 1""";

    private final CurrentUnitOfWork current;

    JdbcBitcoinValueStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void appendQuotes(TenantId owner, SeriesId series, List<BitcoinQuote> quotes, Recorded as) {
        append(owner, series, quotes, as, quote -> new Value(quote.from(), null, quote.price(), null));
    }

    @Override
    public void appendDifficulties(TenantId owner, SeriesId series, List<DifficultyPoint> points, Recorded as) {
        append(owner, series, points, as, point -> new Value(point.from(), null, point.difficulty(), point.height()));
    }

    @Override
    public void appendHashprices(TenantId owner, SeriesId series, List<QuotedHashprice.Quote> quotes, Recorded as) {
        append(
                owner,
                series,
                quotes,
                as,
                quote -> new Value(quote.interval().start(), quote.interval().end(), quote.perPhDay(), null));
    }

    private record Value(
            Instant start,
            @Nullable Instant end,
            BigDecimal amount,
            @Nullable Long height) {

        Interval span() {
            return new Interval(start, end == null ? start.plus(AFTER_A_POINT) : end);
        }
    }

    private <V> void append(TenantId owner, SeriesId series, List<V> values, Recorded as, Function<V, Value> column) {
        Sql sql = current.sql(owner);
        List<@Nullable Object[]> rows = new ArrayList<>(values.size());
        SeriesReach reach = null;
        for (V each : values) {
            Value value = column.apply(each);
            rows.add(new @Nullable Object[] {
                owner.value(),
                series.value(),
                value.start(),
                value.end(),
                value.amount(),
                value.height(),
                as.at(),
                as.position()
            });
            SeriesReach its = SeriesReach.of(value.span(), false, as.at());
            reach = reach == null ? its : reach.with(its);
        }
        if (reach != null) {
            new BitcoinSeriesTable(sql, owner, series).extend(reach);
            sql.batch(ADD, rows);
        }
    }

    @Override
    public void withdraw(TenantId owner, SeriesId series, Withdrawal withdrawal) {
        Sql sql = current.sql(owner);
        WithdrawalTable.ofBitcoin(sql, owner).add(series.value(), withdrawal);
        new BitcoinSeriesTable(sql, owner, series).shrink();
    }

    @Override
    public List<BitcoinQuote> quotes(TenantId owner, SeriesId series, Interval period) {
        return newest(
                owner,
                series,
                QUOTES,
                row -> new BitcoinQuote(row.instant(), row.decimal()),
                BitcoinQuote::from,
                holdingAt(owner, series, period.start()),
                period.end());
    }

    @Override
    public List<DifficultyPoint> difficulties(TenantId owner, SeriesId series, Interval period) {
        return newest(
                owner,
                series,
                DIFFICULTIES,
                row -> new DifficultyPoint(row.instant(), row.number(), row.decimal()),
                DifficultyPoint::from,
                holdingAt(owner, series, period.start()),
                nextFrom(owner, series, period.end()));
    }

    @Override
    public List<QuotedHashprice.Quote> hashprices(TenantId owner, SeriesId series, Interval period) {
        return reach(owner, series)
                .map(reach -> newest(
                        owner,
                        series,
                        HASHPRICES,
                        row -> new QuotedHashprice.Quote(new Interval(row.instant(), row.instant()), row.decimal()),
                        QuotedHashprice.Quote::interval,
                        period.start().minusSeconds(reach.longestSeconds()),
                        period.end(),
                        period.start()))
                .orElse(List.of());
    }

    private <V> List<V> newest(
            TenantId owner,
            SeriesId series,
            String statement,
            Sql.RowMapper<V> value,
            Function<V, ?> time,
            Instant... bounds) {
        Sql sql = reading(owner);
        Set<Recorded> withdrawn = WithdrawalTable.ofBitcoin(sql, owner).of(series.value(), withdrawal -> true);
        List<Object> parameters = new ArrayList<>(List.of(owner.value(), series.value()));
        parameters.addAll(List.of(bounds));
        List<Newest.Stored<V>> stored = sql.list(
                statement,
                row -> {
                    Recorded as = new Recorded(row.number(), row.instant());
                    return new Newest.Stored<>(value.map(row), as);
                },
                parameters.toArray());
        return Newest.of(time, stored, withdrawn);
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, SeriesId series) {
        return reach(owner, series).map(reach -> new Coverage(reach.span(), reach.recordedAt()));
    }

    private Optional<SeriesReach> reach(TenantId owner, SeriesId series) {
        return new BitcoinSeriesTable(reading(owner), owner, series).find();
    }

    /** Where the value starts that holds at the instant; the instant itself if none does. */
    private Instant holdingAt(TenantId owner, SeriesId series, Instant instant) {
        return reading(owner)
                .first(LAST_UP_TO, Row::instant, owner.value(), series.value(), instant)
                .orElse(instant);
    }

    private Instant nextFrom(TenantId owner, SeriesId series, Instant instant) {
        return reading(owner)
                .first(FIRST_FROM, Row::instant, owner.value(), series.value(), instant)
                .orElse(instant);
    }

    private Sql reading(TenantId owner) {
        return current.reading(owner).sql();
    }
}
