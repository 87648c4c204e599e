package io.hashwatt.persistence.plan;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.plan.replay.Recommendation.Measured;
import io.hashwatt.domain.plan.replay.Recommendation.Rival;
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
                (tenant_id, backtest_id, zone, currency, slots, unpriced_slots,
                 advised, advice, over_always_on, rival, rival_ahead, regime_borders,
                 looks, looks_believed, grounds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_POLICY = """
            insert into backtest_policy
                (tenant_id, backtest_id, ordinal, policy, profit, energy_mwh, hash_ph_days, starts, uptime,
                 average_price_per_mwh, average_market_price_per_mwh, uplift_capture, uplift_capture_of_bound,
                 loss_forecast, loss_lag, loss_limits, slots_above_cap, profit_by_day, level_changes,
                 demand_cost, penalty)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            select zone, currency, slots, unpriced_slots, regime_borders,
                looks, looks_believed, grounds, advised, advice, over_always_on, rival, rival_ahead
            from backtest_summary
            where tenant_id = ? and backtest_id = ?""";

    private static final String POLICIES = """
            select s.currency, p.policy, p.profit, p.energy_mwh, p.hash_ph_days, p.starts, p.uptime,
                p.average_price_per_mwh, p.average_market_price_per_mwh, p.uplift_capture, p.uplift_capture_of_bound,
                p.loss_forecast, p.loss_lag, p.loss_limits, p.slots_above_cap, p.profit_by_day, p.level_changes,
                p.demand_cost, p.penalty
            from backtest_policy p
            join backtest_summary s on s.tenant_id = p.tenant_id and s.backtest_id = p.backtest_id
            where p.tenant_id = ? and p.backtest_id = ?
            order by p.ordinal""";

    private final CurrentUnitOfWork current;

    SummaryTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    void add(TenantId tenant, BacktestId id, BacktestSummary summary) {
        Recommendation advice = summary.recommendation();
        Measured measured = advice instanceof Measured known ? known : null;
        Rival rival = measured == null ? null : measured.rival();
        BelievedLooks looks = summary.looks();
        Sql sql = current.sql(tenant);
        sql.update(
                ADD,
                tenant.value(),
                id.value(),
                summary.zone().getId(),
                summary.currency().value(),
                summary.slots(),
                summary.unpricedSlots(),
                advice.policy(),
                advice instanceof Recommendation.Told(Policy ignored, String english) ? english : null,
                measured == null ? null : measured.overAlwaysOn().amount(),
                rival == null ? null : rival.policy(),
                rival == null ? null : rival.ahead().amount(),
                Json.ofTexts(summary.borders().stream().map(Enum::name).toList()),
                looks == null ? null : looks.count(),
                looks == null ? null : looks.share(),
                GroundsColumn.of(summary.grounds()));
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
            figures.profit().amount(),
            figures.energyMwh(),
            figures.hashPhDays(),
            figures.starts(),
            figures.uptime(),
            figures.averagePricePerMwh(),
            figures.averageMarketPricePerMwh(),
            figures.upliftCapture(),
            figures.upliftCaptureOfBound(),
            figures.loss().forecast().amount(),
            figures.loss().lag().amount(),
            figures.loss().limits().amount(),
            figures.slotsAboveCap(),
            Json.ofTexts(figures.profitByDay().stream()
                    .map(profit -> profit.amount().toPlainString())
                    .toList()),
            figures.levelChanges(),
            figures.demandCost(),
            figures.penalty()
        };
    }

    Optional<BacktestSummary> find(TenantId tenant, BacktestId id) {
        Sql sql = current.sql(tenant);
        List<Figures> results = sql.list(POLICIES, SummaryTable::figures, tenant.value(), id.value());
        return sql.first(FIND, row -> summary(row, results), tenant.value(), id.value());
    }

    private static BacktestSummary summary(Row row, List<Figures> results) throws SQLException {
        ZoneId zone = ZoneId.of(row.text());
        CurrencyCode currency = new CurrencyCode(row.text());
        int slots = row.integer();
        int unpriced = row.integer();
        List<RegimeBorder> borders = borders(row.textOrNull());
        BelievedLooks looks = looks(row);
        PlanGrounds grounds = grounds(row.textOrNull());
        return new BacktestSummary(
                zone,
                currency,
                slots,
                unpriced,
                recommendation(row, currency, results),
                results,
                borders,
                looks,
                grounds);
    }

    /** Those that were kept before there was a column for it have none. */
    private static List<RegimeBorder> borders(@Nullable String array) {
        return array == null
                ? List.of()
                : Json.texts(array).stream().map(RegimeBorder::valueOf).toList();
    }

    private static @Nullable BelievedLooks looks(Row row) throws SQLException {
        Integer count = row.integerOrNull();
        BigDecimal share = row.decimalOrNull();
        return count == null || share == null ? null : new BelievedLooks(count, share);
    }

    private static PlanGrounds grounds(@Nullable String column) {
        return column == null ? PlanGrounds.UNKNOWN : GroundsColumn.read(column);
    }

    private static Recommendation recommendation(Row row, CurrencyCode currency, List<Figures> results)
            throws SQLException {
        Policy advised = row.constant(Policy.class);
        String english = row.textOrNull();
        BigDecimal overAlwaysOn = row.decimalOrNull();
        if (english != null) {
            return new Recommendation.Told(advised, english);
        }
        return overAlwaysOn == null
                ? new Recommendation.NothingCompared()
                : measured(figuresOf(advised, results), new Money(overAlwaysOn, currency), rival(row, currency));
    }

    private static Measured measured(Figures advised, Money overAlwaysOn, @Nullable Rival rival) {
        return new Measured(advised.policy(), advised.profit(), overAlwaysOn, advised.upliftCapture(), rival);
    }

    private static Figures figuresOf(Policy advised, List<Figures> results) throws SQLException {
        return results.stream()
                .filter(figures -> figures.policy() == advised)
                .findFirst()
                .orElseThrow(() -> new SQLException("the policy that is advised, " + advised + ", has no figures"));
    }

    private static @Nullable Rival rival(Row row, CurrencyCode currency) throws SQLException {
        String policy = row.textOrNull();
        return policy == null ? null : new Rival(Policy.valueOf(policy), money(row, currency));
    }

    private static Figures figures(Row row) throws SQLException {
        CurrencyCode currency = new CurrencyCode(row.text());
        return new Figures(
                row.constant(Policy.class),
                money(row, currency),
                row.decimal(),
                row.decimal(),
                row.integer(),
                row.decimal(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                new PolicyResult.Loss(money(row, currency), money(row, currency), money(row, currency)),
                row.integer(),
                days(row.textOrNull(), currency),
                row.integerOrNull(),
                row.decimalOrNull(),
                row.decimalOrNull());
    }

    private static Money money(Row row, CurrencyCode currency) throws SQLException {
        return new Money(row.decimal(), currency);
    }

    /** Those that were kept before there was a column for it have none. */
    private static List<Money> days(@Nullable String array, CurrencyCode currency) {
        return array == null
                ? List.of()
                : Json.texts(array).stream()
                        .map(amount -> new Money(new BigDecimal(amount), currency))
                        .toList();
    }
}
