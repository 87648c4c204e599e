package io.hashwatt.persistence.plan;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of back-tests: a head each, and a row per policy. */
final class SummaryTable {

    private static final String ADD = """
            insert into backtest_summary
                (tenant_id, backtest_id, zone, currency, slots, unpriced_slots, advised, advice)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_POLICY = """
            insert into backtest_policy
                (tenant_id, backtest_id, ordinal, policy, profit, energy_mwh, hash_ph_days, starts, uptime,
                 average_price_per_mwh, uplift_capture, loss_forecast, loss_lag, loss_limits, slots_above_cap,
                 profit_by_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            select zone, currency, slots, unpriced_slots, advised, advice from backtest_summary
            where tenant_id = ? and backtest_id = ?""";

    private static final String POLICIES = """
            select policy, profit, energy_mwh, hash_ph_days, starts, uptime,
                average_price_per_mwh, uplift_capture, loss_forecast, loss_lag, loss_limits, slots_above_cap,
                profit_by_day
            from backtest_policy
            where tenant_id = ? and backtest_id = ?
            order by ordinal""";

    private final CurrentUnitOfWork current;

    SummaryTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    void add(TenantId tenant, BacktestId id, BacktestSummary summary) {
        Sql sql = new Sql(current.connection(tenant));
        sql.update(
                ADD,
                tenant.value(),
                id.value(),
                summary.zone().getId(),
                summary.currency().value(),
                summary.slots(),
                summary.unpricedSlots(),
                summary.recommendation().policy(),
                summary.recommendation().words());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Figures figures : summary.results()) {
            rows.add(row(tenant, id, rows.size(), figures));
        }
        sql.batch(ADD_POLICY, rows);
    }

    private static @Nullable Object[] row(TenantId tenant, BacktestId id, int ordinal, Figures figures) {
        return new @Nullable Object[] {
            tenant.value(),
            id.value(),
            ordinal,
            figures.policy(),
            figures.profit(),
            figures.energyMwh(),
            figures.hashPhDays(),
            figures.starts(),
            figures.uptime(),
            figures.averagePricePerMwh(),
            figures.upliftCapture(),
            figures.loss().forecast(),
            figures.loss().lag(),
            figures.loss().limits(),
            figures.slotsAboveCap(),
            Json.ofTexts(figures.profitByDay().stream()
                    .map(BigDecimal::toPlainString)
                    .toList())
        };
    }

    Optional<BacktestSummary> find(TenantId tenant, BacktestId id) {
        Sql sql = new Sql(current.connection(tenant));
        List<Figures> results = sql.list(POLICIES, SummaryTable::figures, tenant.value(), id.value());
        return sql.first(FIND, row -> summary(row, results), tenant.value(), id.value());
    }

    private static BacktestSummary summary(Row row, List<Figures> results) throws SQLException {
        return new BacktestSummary(
                ZoneId.of(row.text()),
                new CurrencyCode(row.text()),
                row.integer(),
                row.integer(),
                new Recommendation(row.constant(Policy.class), row.text()),
                results);
    }

    private static Figures figures(Row row) throws SQLException {
        return new Figures(
                row.constant(Policy.class),
                row.decimal(),
                row.decimal(),
                row.decimal(),
                row.integer(),
                row.decimal(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                new PolicyResult.Loss(row.decimal(), row.decimal(), row.decimal()),
                row.integer(),
                days(row.textOrNull()));
    }

    /** Those that were kept before there was a column for it have none. */
    private static List<BigDecimal> days(@Nullable String array) {
        return array == null
                ? List.of()
                : Json.texts(array).stream().map(BigDecimal::new).toList();
    }
}
