package io.hashwatt.application.testing;

import static io.hashwatt.application.testing.StoreContract.AT;
import static io.hashwatt.application.testing.StoreContract.POSITIVE;
import static io.hashwatt.application.testing.StoreContract.TEXT;
import static io.hashwatt.application.testing.StoreContract.TWENTY_DECIMALS;
import static io.hashwatt.application.testing.StoreContract.id;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SeriesPosition;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor.Principal;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aggregates with values that are easily lost, and the least that a test needs of each. */
public final class Samples {

    public static final CurrencyCode EUR = new CurrencyCode("EUR");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Principal ANNA = new Principal(Principal.Kind.USER, id(77).toString(), "anna");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private Samples() {}

    public static User user(TenantId tenant, long number, String login) {
        return new User(new UserId(id(number)), tenant, login, "A name", Role.OPERATOR, true, AT, 1);
    }

    public static RegisteredSite site(TenantId tenant, long number, String name) {
        return new RegisteredSite(new SiteId(id(number)), tenant, name, BERLIN, EUR, SiteLimits.NONE, AT, 1);
    }

    public static RegisteredGroup group(RegisteredSite site, long number, String name) {
        MinerGroup group = new MinerGroup(
                name,
                1,
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);
        return new RegisteredGroup(new GroupId(id(number)), site.tenant(), site.id(), group, AT, 1);
    }

    /** With every optional value, unusual texts and many digits. */
    public static MinerGroup elaborateGroup() {
        return new MinerGroup(
                TEXT,
                25_000,
                List.of(
                        new PowerLevel("", Power.NONE, Hashrate.NONE),
                        new PowerLevel(TEXT, new Power(new BigDecimal("0.00000000000000000001")), Hashrate.NONE),
                        new PowerLevel("full", new Power(POSITIVE), new Hashrate(POSITIVE))),
                TransitionLimits.NONE
                        .withMinimumUp(Duration.ofNanos(123_456_789_012_345L))
                        .withMinimumDown(Duration.ofDays(400))
                        .withStartsPerDay(OptionalInt.of(0))
                        .withRampPerMinute(Power.NONE)
                        .withMinimumLevel(Duration.ofSeconds(90, 7))
                        .withLevelChange(new LevelChange(Duration.ofMillis(300_001), POSITIVE)),
                new StartCost(List.of(
                        new StartCost.Band(Duration.ZERO, BigDecimal.ZERO),
                        new StartCost.Band(Duration.ofSeconds(1, 1), POSITIVE))),
                2,
                Placement.of("Nördlich 2/b", List.of("S21+ Hyd.", "7")),
                new LevelIds(
                        List.of(PowerLevelId.OFF, new PowerLevelId(7), new PowerLevelId(2)),
                        9,
                        Map.of(new PowerLevelId(1), PowerLevelId.OFF, new PowerLevelId(8), new PowerLevelId(7))));
    }

    public static MarketSeries series(TenantId tenant, long number, String name, SeriesContent content) {
        return new MarketSeries(new SeriesId(id(number)), tenant, name, content, Set.of(), AT, 1);
    }

    public static SeriesContent.PowerPrices powerPrices(String area) {
        return new SeriesContent.PowerPrices(
                new PowerSeriesId(PowerProduct.DAY_AHEAD, area, EUR), new LocalDays(BERLIN), LocalTime.of(13, 30));
    }

    public static PlanRecord plan(SiteId site, long number, Interval period) {
        return new PlanRecord(
                new PlanId(id(number)),
                site,
                AT,
                "USER:x",
                PlanRecord.Trigger.REQUESTED,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                period,
                BERLIN,
                Money.zero(EUR),
                0,
                null,
                new PlanRecord.Inputs(1, 1, AT),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                null,
                List.of());
    }

    /** With every optional value, unusual texts and many digits. */
    public static PlanRecord elaboratePlan(SiteId site, long number) {
        Interval period = Interval.of(AT, Duration.ofHours(1));
        return new PlanRecord(
                new PlanId(id(number)),
                site,
                AT,
                TEXT,
                PlanRecord.Trigger.FLEET,
                PlanRecord.Kind.WHAT_IF,
                ControlMode.REACTIVE,
                period,
                ZoneId.of("Asia/Kathmandu"),
                new Money(TWENTY_DECIMALS, new CurrencyCode("USDT")),
                Integer.MAX_VALUE,
                AT.plusSeconds(60),
                new PlanRecord.Inputs(
                        Long.MAX_VALUE,
                        7,
                        AT.plusMillis(1),
                        new InputsPosition(Long.MAX_VALUE, 11),
                        List.of(
                                new SeriesPosition(new SeriesId(id(1)), 3),
                                new SeriesPosition(new SeriesId(id(2)), Long.MAX_VALUE))),
                List.of(
                        new SitePlan.CapExceedance(period, new Power(POSITIVE), Power.NONE),
                        new SitePlan.CapExceedance(period, new Power(POSITIVE), Power.NONE, TEXT)),
                List.of(),
                ImplausibleSamples.GROUNDS,
                coupling(period, new CurrencyCode("USDT")),
                List.of(peak("Spitze \"7\"", null), peak("Peak", TWENTY_DECIMALS.negate())));
    }

    private static PlannedPeak peak(String name, @Nullable BigDecimal nextPerKw) {
        DemandCharge charge = new DemandCharge(
                name,
                new BigDecimal("12.50"),
                Duration.ofHours(1),
                new BillingPeriod(6, Month.OCTOBER),
                List.of(new CalendarWindow(
                        Set.of(DayOfWeek.MONDAY), Set.of(Month.MAY), LocalTime.of(7, 0), LocalTime.MIDNIGHT)));
        DemandPeriod period =
                new DemandPeriod(charge, Interval.of(Instant.parse("2026-09-30T22:00:00Z"), Duration.ofDays(182)));
        return new PlannedPeak(
                new PeakTarget(period, new Power(POSITIVE), Power.NONE, nextPerKw),
                new Power(new BigDecimal("0.00000000000000000001")));
    }

    private static Coupling coupling(Interval period, CurrencyCode currency) {
        return new Coupling(
                new Money(TWENTY_DECIMALS, currency),
                new Money(TWENTY_DECIMALS.add(BigDecimal.ONE), currency),
                new Money(TWENTY_DECIMALS.negate(), currency),
                List.of(
                        new Coupling.CapWorth(null, period, new BigDecimal("14.200000"), true),
                        new Coupling.CapWorth(TEXT, period, new BigDecimal("0.000001"))),
                true);
    }

    /** As a planner fills it: prices with two decimals, values with many, two reasons, every kind of gap. */
    public static GroupPlanRecord groupPlan(long number, MinerGroup group, Instant start, int slots) {
        return groupPlan(number, group, start, slots, EUR);
    }

    /** @param currency of the plan it is about */
    public static GroupPlanRecord groupPlan(
            long number, MinerGroup group, Instant start, int slots, CurrencyCode currency) {
        List<ExplainedSlot> explained = new ArrayList<>(slots);
        for (int i = 0; i < slots; i++) {
            explained.add(slot(Interval.of(start.plus(QUARTER.multipliedBy(i)), QUARTER), i));
        }
        return new GroupPlanRecord(
                new GroupId(id(number)),
                group,
                3,
                new GroupState(1, Duration.ofMinutes(17), 2),
                new Money(TWENTY_DECIMALS, currency),
                4,
                explained);
    }

    private static ExplainedSlot slot(Interval interval, int number) {
        BigDecimal price = BigDecimal.valueOf(4_000 + 37L * number % 9_000, 2);
        return switch (number % 4) {
            case 0 -> new ExplainedSlot(interval, null, null, null, 0, null, null, ReasonKind.NO_PRICE, "no price");
            case 1 ->
                new ExplainedSlot(
                        interval,
                        BigDecimal.ZERO,
                        Finality.ESTIMATED,
                        POSITIVE,
                        1,
                        TWENTY_DECIMALS,
                        null,
                        ReasonKind.BOUND,
                        TEXT);
            default ->
                new ExplainedSlot(
                        interval,
                        price,
                        Finality.FINAL,
                        new BigDecimal("47.123456789012345"),
                        2,
                        price.multiply(new BigDecimal("0.012345678901")),
                        new PlannedSlot.Alternative(1, price.negate().multiply(new BigDecimal("0.0113"))),
                        ReasonKind.BEST_VALUE,
                        "best value of the allowed levels");
        };
    }

    public static BacktestJob backtest(SiteId site, long number, Instant createdAt) {
        return BacktestJob.queued(
                new BacktestId(id(number)),
                site,
                "USER:x",
                Interval.of(AT, Duration.ofDays(30)),
                List.of(Policy.ROLLING, Policy.ALWAYS_ON),
                List.of(),
                null,
                Assumptions.NONE,
                createdAt);
    }

    /** Off for all of a site, until somebody ends it. */
    public static Intervention stop(SiteId site, long number, Instant from) {
        return new Intervention(
                new InterventionId(id(number)),
                site,
                Intervention.Kind.SAFETY_STOP,
                new Target.WholeSite(),
                Wish.OFF,
                from,
                null,
                "smoke",
                ANNA,
                AT,
                null,
                1);
    }

    /** With every optional value and unusual texts. */
    public static Intervention elaborateIntervention(SiteId site, long number, Interval interval) {
        return new Intervention(
                new InterventionId(id(number)),
                site,
                Intervention.Kind.OVERRIDE,
                new Target.Groups(List.of(new GroupId(id(9)), new GroupId(id(8)))),
                new Wish(Wish.Form.EXACTLY, 2),
                interval.start(),
                interval.end(),
                TEXT,
                new Principal(Principal.Kind.API_KEY, TEXT, TEXT),
                AT.minusNanos(1_000),
                new Intervention.Ending(AT, ANNA),
                2);
    }

    /** Handed over to its plan by anna. */
    public static SiteControl armed(SiteId site) {
        return SiteControl.untouched(site)
                .with(ControlMode.PLANNED, new SiteControl.Decision(AT, ANNA, "watched for a month"));
    }

    /** A day on which everything is known. */
    public static ObservedDay observedDay(LocalDate date) {
        return new ObservedDay(
                date,
                Duration.ofHours(22),
                Duration.ofHours(2),
                Duration.ZERO,
                7,
                3,
                new BigDecimal("12.500000"),
                new Money(new BigDecimal("-40.123456"), EUR),
                new Money(new BigDecimal("61.500000"), EUR));
    }
}
