package io.hashwatt.benchmarks.serve;

import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.persistence.JpaStores;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A site that is planned anew with every quarter-hour: 36 hours of quarter-hours each time, for every group, with final prices
 * for all of it. Groups run two quarter-hours of three.
 */
final class ObservedMine {

    static final TenantId TENANT = new TenantId(new UUID(0, 1));
    static final SiteId SITE = new SiteId(new UUID(0, 2));
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final SeriesId POWER = new SeriesId(new UUID(0, 3));
    private static final SeriesId HASHPRICE = new SeriesId(new UUID(0, 4));
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final PowerSeriesId PRICES = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int SLOTS_OF_A_PLAN = 36 * 4;
    private static final int SLOTS_OF_A_DAY = 96;

    private final JpaStores stores;
    private final List<MinerGroup> groups;
    private final int days;

    ObservedMine(JpaStores stores, int groups, int days) {
        this.stores = stores;
        this.groups = IntStream.range(0, groups).mapToObj(ObservedMine::group).toList();
        this.days = days;
    }

    /** All but the plans. */
    void found() {
        RegisteredSite site =
                new RegisteredSite(SITE, TENANT, "measured", ZoneOffset.UTC, EUR, SiteLimits.NONE, START, 1);
        stores.fleet().sites().add(site);
        LocalDays calendar = new LocalDays(ZoneOffset.UTC);
        add(POWER, "power", new SeriesContent.PowerPrices(PRICES, calendar, LocalTime.NOON));
        add(HASHPRICE, "hashprice", new SeriesContent.Hashprices(EUR));
        stores.market().powerPrices().append(TENANT, prices());
        Interval all = Interval.of(START, Duration.ofDays(days));
        stores.market()
                .bitcoinValues()
                .appendHashprices(
                        TENANT,
                        HASHPRICE,
                        List.of(new QuotedHashprice.Quote(all, BigDecimal.valueOf(45))),
                        Recorded.unpositioned(START));
        stores.market()
                .siteMarkets()
                .save(TENANT, new SiteMarket(SITE, POWER, null, new HashpriceBasis.Quoted(HASHPRICE), 1));
    }

    /** The plans of a day. */
    void plan(int day) {
        for (int quarter = 0; quarter < SLOTS_OF_A_DAY; quarter++) {
            plan(START.plus(Duration.ofDays(day)).plus(QUARTER.multipliedBy(quarter)), day * SLOTS_OF_A_DAY + quarter);
        }
    }

    private void plan(Instant from, int number) {
        Interval period = Interval.of(from, QUARTER.multipliedBy(SLOTS_OF_A_PLAN));
        PlanRecord plan = new PlanRecord(
                new PlanId(new UUID(1, number)),
                SITE,
                from,
                "SYSTEM:measurement",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                period,
                ZoneOffset.UTC,
                new Money(BigDecimal.TEN, EUR),
                1,
                period.end(),
                new PlanRecord.Inputs(1, 1, from),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                null,
                List.of());
        List<GroupPlanRecord> planned = new ArrayList<>();
        for (MinerGroup group : groups) {
            planned.add(planned(group, planned.size(), from, number));
        }
        stores.plan().plans().add(TENANT, plan, planned);
        stores.plan().plansInForce().supersede(TENANT, new PlanInForce(SITE, plan.id(), InputsPosition.START, from));
    }

    private static GroupPlanRecord planned(MinerGroup group, int ordinal, Instant from, int number) {
        List<ExplainedSlot> slots = IntStream.range(0, SLOTS_OF_A_PLAN)
                .mapToObj(i -> slot(from.plus(QUARTER.multipliedBy(i)), level(number + i, ordinal)))
                .toList();
        GroupState initial = new GroupState(level(number - 1, ordinal), Duration.ofMinutes(15), 3);
        return new GroupPlanRecord(
                new GroupId(new UUID(2, ordinal)),
                group,
                1,
                initial,
                new Money(BigDecimal.valueOf(1_234_567, 4), EUR),
                3,
                slots);
    }

    private static int level(int quarter, int group) {
        return (quarter + group + 1) % 3;
    }

    private static ExplainedSlot slot(Instant from, int level) {
        BigDecimal value = BigDecimal.valueOf(123_456_789L * level, 7);
        return new ExplainedSlot(
                Interval.of(from, QUARTER),
                BigDecimal.valueOf(from.getEpochSecond() / 900 % 9_973, 2),
                Finality.FINAL,
                BigDecimal.valueOf(45),
                level,
                value,
                new PlannedSlot.Alternative(1 - level % 2, value.movePointLeft(1)),
                ReasonKind.BEST_VALUE,
                "best value of the allowed levels");
    }

    private static MinerGroup group(int number) {
        return new MinerGroup(
                "group " + number,
                100,
                List.of(
                        PowerLevel.of("off", 0, "0"),
                        PowerLevel.of("eco", 2_400 + number, "150"),
                        PowerLevel.of("full", 3_500 + number, "200")),
                TransitionLimits.NONE,
                StartCost.flat(BigDecimal.valueOf(7)),
                1);
    }

    private void add(SeriesId id, String name, SeriesContent content) {
        stores.market().series().add(new MarketSeries(id, TENANT, name, content, Set.of(), START, 1));
    }

    private List<PowerPrice> prices() {
        return IntStream.range(0, days * SLOTS_OF_A_DAY)
                .mapToObj(i -> price(START.plus(QUARTER.multipliedBy(i)), i))
                .toList();
    }

    /** What a price of the first day turns out to be after all. */
    void restate(Instant at) {
        PowerPrice stated = price(START, 17_000);
        stores.market()
                .powerPrices()
                .append(
                        TENANT,
                        List.of(new PowerPrice(
                                PRICES, stated.delivery(), stated.perMwh(), Finality.FINAL, "restated", at, at)));
    }

    private static PowerPrice price(Instant from, int number) {
        BigDecimal perMwh = BigDecimal.valueOf(number % 9_973, 2);
        return new PowerPrice(PRICES, Interval.of(from, QUARTER), perMwh, Finality.FINAL, "measurement", START, START);
    }
}
