package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class JdbcBitcoinValueStore implements BitcoinValueStore {

    private static final Duration AFTER_A_POINT = Duration.ofSeconds(1);

    private static final String ADD = """
            insert into bitcoin_value (tenant_id, series_id, starts_at, ends_at, amount, height, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String QUOTES = """
            select starts_at, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at >= ? and starts_at < ?
            order by starts_at, recorded_at, number""";

    private static final String DIFFICULTIES = """
            select starts_at, height, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at between ? and ?
            order by starts_at, recorded_at, number""";

    private static final String HASHPRICES = """
            select starts_at, ends_at, amount from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at < ? and ends_at > ?
            order by starts_at, ends_at, recorded_at, number""";

    private static final String LAST_UP_TO = """
            select starts_at from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at <= ?
            order by starts_at desc
            limit 1""";

    private static final String FIRST_FROM = """
            select starts_at from bitcoin_value
            where tenant_id = ? and series_id = ? and starts_at >= ?
            order by starts_at
            limit 1""";

    private static final String COVERAGE = """
            select min(starts_at), max(starts_at), max(ends_at), max(recorded_at) from bitcoin_value
            where tenant_id = ? and series_id = ?""";

    private final CurrentUnitOfWork current;

    JdbcBitcoinValueStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void appendQuotes(TenantId owner, SeriesId series, List<BitcoinQuote> quotes, Instant recordedAt) {
        append(owner, series, quotes, recordedAt, quote -> new Value(quote.from(), null, quote.price(), null));
    }

    @Override
    public void appendDifficulties(TenantId owner, SeriesId series, List<DifficultyPoint> points, Instant recordedAt) {
        append(
                owner,
                series,
                points,
                recordedAt,
                point -> new Value(point.from(), null, point.difficulty(), point.height()));
    }

    @Override
    public void appendHashprices(
            TenantId owner, SeriesId series, List<QuotedHashprice.Quote> quotes, Instant recordedAt) {
        append(
                owner,
                series,
                quotes,
                recordedAt,
                quote -> new Value(quote.interval().start(), quote.interval().end(), quote.perPhDay(), null));
    }

    private record Value(
            Instant start,
            @Nullable Instant end,
            BigDecimal amount,
            @Nullable Long height) {}

    private <V> void append(
            TenantId owner, SeriesId series, List<V> values, Instant recordedAt, Function<V, Value> column) {
        List<@Nullable Object[]> rows = new ArrayList<>(values.size());
        for (V each : values) {
            Value value = column.apply(each);
            rows.add(new @Nullable Object[] {
                owner.value(), series.value(), value.start(), value.end(), value.amount(), value.height(), recordedAt
            });
        }
        new Sql(current.connection(owner)).batch(ADD, rows);
    }

    @Override
    public List<BitcoinQuote> quotes(TenantId owner, SeriesId series, Interval period) {
        return Newest.of(
                BitcoinQuote::from,
                reading(owner)
                        .list(
                                QUOTES,
                                row -> new BitcoinQuote(row.instant(), row.decimal()),
                                owner.value(),
                                series.value(),
                                holdingAt(owner, series, period.start()),
                                period.end()));
    }

    @Override
    public List<DifficultyPoint> difficulties(TenantId owner, SeriesId series, Interval period) {
        return Newest.of(
                DifficultyPoint::from,
                reading(owner)
                        .list(
                                DIFFICULTIES,
                                row -> new DifficultyPoint(row.instant(), row.number(), row.decimal()),
                                owner.value(),
                                series.value(),
                                holdingAt(owner, series, period.start()),
                                nextFrom(owner, series, period.end())));
    }

    @Override
    public List<QuotedHashprice.Quote> hashprices(TenantId owner, SeriesId series, Interval period) {
        return Newest.of(
                QuotedHashprice.Quote::interval,
                reading(owner)
                        .list(
                                HASHPRICES,
                                row -> new QuotedHashprice.Quote(
                                        new Interval(row.instant(), row.instant()), row.decimal()),
                                owner.value(),
                                series.value(),
                                period.end(),
                                period.start()));
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, SeriesId series) {
        return reading(owner)
                .first(COVERAGE, JdbcBitcoinValueStore::coverage, owner.value(), series.value())
                .flatMap(found -> found);
    }

    private static Optional<Coverage> coverage(Row row) throws SQLException {
        Instant first = row.instantOrNull();
        Instant last = row.instantOrNull();
        Instant end = row.instantOrNull();
        Instant recordedAt = row.instantOrNull();
        return first == null || last == null || recordedAt == null
                ? Optional.empty()
                : Optional.of(
                        new Coverage(new Interval(first, end == null ? last.plus(AFTER_A_POINT) : end), recordedAt));
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
        return new Sql(current.reading(owner).connection());
    }
}
