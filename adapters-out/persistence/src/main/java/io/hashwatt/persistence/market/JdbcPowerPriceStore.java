package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A period is one range of the primary key: deliveries that start in it, or before it by no more than the longest delivery
 * the series has.
 */
final class JdbcPowerPriceStore implements PowerPriceStore {

    private static final String ADD = """
            insert into price_value
                (tenant_id, series_number, starts_at, ends_at,
                 per_mwh, finality, source_number, published_at, recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String IN_PERIOD = "select " + PowerRow.COLUMNS + """

            from price_value
            where tenant_id = ? and series_number = ? and starts_at > ? and starts_at < ? and ends_at > ?
            """;

    private static final String OLDEST_FIRST = """
            order by starts_at, ends_at, position, recorded_at, number""";

    static final String CURRENT = IN_PERIOD + OLDEST_FIRST;
    private static final String PUBLISHED_BY = IN_PERIOD + "    and published_at <= ?\n" + OLDEST_FIRST;
    private static final String RECORDED_BY = IN_PERIOD + "    and recorded_at <= ?\n" + OLDEST_FIRST;
    private static final String UP_TO = IN_PERIOD + "    and position <= ?\n" + OLDEST_FIRST;

    private final CurrentUnitOfWork current;

    JdbcPowerPriceStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void append(TenantId owner, long position, Collection<PowerPrice> prices) {
        Sql sql = current.sql(owner);
        List<PowerPrice> complete = List.copyOf(prices); // a source that breaks off half-way must store nothing
        Map<PowerSeriesId, SeriesReach> reaches = new HashMap<>();
        complete.forEach(price -> reaches.merge(price.series(), reachOf(price), SeriesReach::with));
        PowerSeriesTable series = new PowerSeriesTable(sql, owner);
        Map<PowerSeriesId, Long> numbers = new HashMap<>();
        reaches.forEach((id, reach) -> numbers.put(id, series.extend(id, reach)));
        sql.batch(ADD, rows(owner, position, complete, numbers, new SourceTable(sql, owner)));
    }

    private static SeriesReach reachOf(PowerPrice price) {
        return SeriesReach.of(price.delivery(), price.finality() == Finality.FINAL, price.recordedAt());
    }

    private static List<@Nullable Object[]> rows(
            TenantId owner,
            long position,
            List<PowerPrice> prices,
            Map<PowerSeriesId, Long> numbers,
            SourceTable sources) {
        List<@Nullable Object[]> rows = new ArrayList<>(prices.size());
        for (PowerPrice price : prices) {
            rows.add(new Object[] {
                owner.value(),
                numbers.get(price.series()),
                price.delivery().start(),
                price.delivery().end(),
                price.perMwh(),
                PowerRow.letter(price.finality()),
                sources.numberOf(price.source()),
                price.publishedAt(),
                price.recordedAt(),
                position
            });
        }
        return rows;
    }

    @Override
    public void withdraw(TenantId owner, PowerSeriesId id, Withdrawal withdrawal) {
        Sql sql = current.sql(owner);
        PowerSeriesTable series = new PowerSeriesTable(sql, owner);
        PowerSeriesTable.Stored stored = series.locked(id);
        WithdrawalTable.ofPower(sql, owner).add(stored.number(), withdrawal);
        series.shrink(stored);
    }

    @Override
    public List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period) {
        return newest(owner, series, period, new Sight(CURRENT, withdrawal -> true, false, null));
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return newest(owner, series, period, new Sight(PUBLISHED_BY, withdrawal -> true, false, instant));
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        Predicate<Withdrawal> made = withdrawal -> withdrawal.isMadeBy(instant);
        return newest(owner, series, period, new Sight(RECORDED_BY, made, true, instant));
    }

    @Override
    public List<PowerPrice> upTo(long position, TenantId owner, PowerSeriesId series, Interval period) {
        Predicate<Withdrawal> made = withdrawal -> withdrawal.isMadeBy(position);
        return newest(owner, series, period, new Sight(UP_TO, made, true, position));
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, PowerSeriesId series) {
        return new PowerSeriesTable(reading(owner), owner)
                .find(series)
                .map(PowerSeriesTable.Stored::reach)
                .map(reach -> new Coverage(reach.span(), reach.finalUntil(), reach.recordedAt()));
    }

    /**
     * Which of a series' values are looked at.
     *
     * @param withdrawn what counts as withdrawn
     * @param everything whether values are, that count no longer
     * @param bound of the statement; null: it has none
     */
    private record Sight(
            String statement,
            Predicate<Withdrawal> withdrawn,
            boolean everything,
            @Nullable Object bound) {

        Object[] parameters(TenantId owner, PowerSeriesTable.Stored stored, Interval period) {
            List<Object> parameters = new ArrayList<>(List.of(
                    owner.value(),
                    stored.number(),
                    period.start().minusSeconds(stored.longest(everything)),
                    period.end(),
                    period.start()));
            if (bound != null) {
                parameters.add(bound);
            }
            return parameters.toArray();
        }
    }

    private List<PowerPrice> newest(TenantId owner, PowerSeriesId series, Interval period, Sight sight) {
        Sql sql = reading(owner);
        PowerSeriesTable.Stored stored =
                new PowerSeriesTable(sql, owner).find(series).orElse(null);
        if (stored == null) {
            return List.of();
        }
        Set<Recorded> withdrawn = WithdrawalTable.ofPower(sql, owner).of(stored.number(), sight.withdrawn());
        List<PowerRow> rows = Newest.of(
                PowerRow::delivery,
                sql.list(sight.statement(), PowerRow::of, sight.parameters(owner, stored, period)),
                withdrawn);
        return PowerRow.prices(series, rows, new SourceTable(sql, owner));
    }

    private Sql reading(TenantId owner) {
        return current.reading(owner).sql();
    }
}
