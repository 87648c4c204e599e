package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.market.PowerSeriesTable.Reach;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period is one range of the primary key: deliveries that start in it, or before it by no more than the longest delivery
 * the series has.
 */
final class JdbcPowerPriceStore implements PowerPriceStore {

    private static final String ADD = """
            insert into price_value
                (tenant_id, series_number, starts_at, ends_at,
                 per_mwh, finality, source_number, published_at, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String IN_PERIOD = """
            select starts_at, ends_at, per_mwh, finality, source_number, published_at, recorded_at
            from price_value
            where tenant_id = ? and series_number = ? and starts_at > ? and starts_at < ? and ends_at > ?
            """;

    private static final String OLDEST_FIRST = """
            order by starts_at, ends_at, recorded_at, number""";

    static final String CURRENT = IN_PERIOD + OLDEST_FIRST;
    private static final String PUBLISHED_BY = IN_PERIOD + "    and published_at <= ?\n" + OLDEST_FIRST;
    private static final String RECORDED_BY = IN_PERIOD + "    and recorded_at <= ?\n" + OLDEST_FIRST;

    private final CurrentUnitOfWork current;

    JdbcPowerPriceStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void append(TenantId owner, Collection<PowerPrice> prices) {
        Sql sql = new Sql(current.connection(owner));
        List<PowerPrice> complete = List.copyOf(prices); // a source that breaks off half-way must store nothing
        Map<PowerSeriesId, Reach> reaches = new HashMap<>();
        complete.forEach(price -> reaches.merge(price.series(), Reach.of(price), Reach::with));
        PowerSeriesTable series = new PowerSeriesTable(sql, owner);
        Map<PowerSeriesId, Long> numbers = new HashMap<>();
        reaches.forEach((id, reach) -> numbers.put(id, series.extend(id, reach)));
        sql.batch(ADD, rows(owner, complete, numbers, new SourceTable(sql, owner)));
    }

    private static List<@Nullable Object[]> rows(
            TenantId owner, List<PowerPrice> prices, Map<PowerSeriesId, Long> numbers, SourceTable sources) {
        List<@Nullable Object[]> rows = new ArrayList<>(prices.size());
        for (PowerPrice price : prices) {
            rows.add(new Object[] {
                owner.value(),
                numbers.get(price.series()),
                price.delivery().start(),
                price.delivery().end(),
                price.perMwh(),
                letter(price.finality()),
                sources.numberOf(price.source()),
                price.publishedAt(),
                price.recordedAt()
            });
        }
        return rows;
    }

    @Override
    public List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period) {
        return newest(owner, series, period, CURRENT);
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return newest(owner, series, period, PUBLISHED_BY, instant);
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return newest(owner, series, period, RECORDED_BY, instant);
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, PowerSeriesId series) {
        return new PowerSeriesTable(reading(owner), owner)
                .find(series)
                .map(stored -> stored.reach().coverage());
    }

    private List<PowerPrice> newest(
            TenantId owner, PowerSeriesId series, Interval period, String statement, Instant... seenBy) {
        Sql sql = reading(owner);
        return new PowerSeriesTable(sql, owner)
                .find(series)
                .map(stored -> {
                    Object[] parameters = parameters(owner, stored, period, seenBy);
                    List<Value> values =
                            Newest.of(Value::delivery, sql.list(statement, JdbcPowerPriceStore::value, parameters));
                    return prices(series, values, new SourceTable(sql, owner));
                })
                .orElse(List.of());
    }

    private static Object[] parameters(
            TenantId owner, PowerSeriesTable.Stored stored, Interval period, Instant... seenBy) {
        List<Object> parameters = new ArrayList<>(List.of(
                owner.value(),
                stored.number(),
                period.start().minusSeconds(stored.reach().longestSeconds()),
                period.end(),
                period.start()));
        parameters.addAll(List.of(seenBy));
        return parameters.toArray();
    }

    /** A row. */
    private record Value(
            Interval delivery,
            BigDecimal perMwh,
            Finality finality,
            long source,
            Instant publishedAt,
            Instant recordedAt) {}

    private static Value value(Row row) throws SQLException {
        return new Value(
                new Interval(row.instant(), row.instant()),
                row.decimal(),
                finality(row.text()),
                row.number(),
                row.instant(),
                row.instant());
    }

    private static List<PowerPrice> prices(PowerSeriesId series, List<Value> values, SourceTable sources) {
        LongSummaryStatistics numbers = values.stream().mapToLong(Value::source).summaryStatistics();
        Map<Long, String> names =
                values.isEmpty() ? Map.of() : sources.namesBetween(numbers.getMin(), numbers.getMax());
        List<PowerPrice> prices = new ArrayList<>(values.size());
        for (Value value : values) {
            prices.add(new PowerPrice(
                    series,
                    value.delivery(),
                    value.perMwh(),
                    value.finality(),
                    names.getOrDefault(value.source(), ""),
                    value.publishedAt(),
                    value.recordedAt()));
        }
        return prices;
    }

    private Sql reading(TenantId owner) {
        return new Sql(current.reading(owner).connection());
    }

    private static String letter(Finality finality) {
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
