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
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
            select v.starts_at, v.ends_at, v.per_mwh, v.finality, s.name, v.published_at, v.recorded_at
            from price_value v
            join price_value_source s on s.tenant_id = v.tenant_id and s.number = v.source_number
            where v.tenant_id = ? and v.series_number = ? and v.starts_at > ? and v.starts_at < ? and v.ends_at > ?
            """;

    private static final String OLDEST_FIRST = """
            order by v.starts_at, v.ends_at, v.recorded_at, v.number""";

    private static final String CURRENT = IN_PERIOD + OLDEST_FIRST;
    private static final String PUBLISHED_BY = IN_PERIOD + "    and v.published_at <= ?\n" + OLDEST_FIRST;
    private static final String RECORDED_BY = IN_PERIOD + "    and v.recorded_at <= ?\n" + OLDEST_FIRST;

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
                    List<@Nullable Object> parameters = new ArrayList<>(List.of(
                            owner.value(),
                            stored.number(),
                            period.start().minusSeconds(stored.reach().longestSeconds()),
                            period.end(),
                            period.start()));
                    parameters.addAll(List.of(seenBy));
                    return Newest.of(
                            PowerPrice::delivery, sql.list(statement, row -> price(series, row), parameters.toArray()));
                })
                .orElse(List.of());
    }

    private static PowerPrice price(PowerSeriesId series, Row row) throws SQLException {
        return new PowerPrice(
                series,
                new Interval(row.instant(), row.instant()),
                row.decimal(),
                finality(row.text()),
                row.text(),
                row.instant(),
                row.instant());
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
