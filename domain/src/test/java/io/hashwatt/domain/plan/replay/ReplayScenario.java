package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.PublicationCalendar;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One group of 1,000 miners over hourly slots from midnight in Chicago (2026-01-05T06:00Z).
 *
 * <p>At the scenario's hashprice of 48 per PH/s and day the eco level (1 kW, 60 TH/s) breaks even at 120 per MWh, full (2
 * kW, 100 TH/s) at 100, and the step from eco to full at 80.
 */
final class ReplayScenario {

    static final Instant MIDNIGHT = Instant.parse("2026-01-05T06:00:00Z");
    static final LocalDays CHICAGO = new LocalDays(ZoneId.of("America/Chicago"));
    static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.UNNAMED, "", new CurrencyCode("USD"));

    private final List<PowerPrice> power = new ArrayList<>();
    private final List<PowerPrice> dayAhead = new ArrayList<>();
    private final List<Timed<LevelRule>> limits = new ArrayList<>();
    private final List<Intent> calendar = new ArrayList<>();
    private final List<StrikeContent> rules = new ArrayList<>();
    private TransitionLimits transitions = TransitionLimits.NONE;
    private StartCost startCost = StartCost.NONE;
    private GroupState initial = GroupState.OFF;
    private int defaultLevel;
    private Duration decisionDelay = Duration.ZERO;
    private Instant end = MIDNIGHT;
    private @Nullable Tariff tariff;
    private SiteLimits siteLimits = SiteLimits.NONE;

    /** The next hours have these power prices; null: none. */
    ReplayScenario withPrices(@Nullable Integer... perMwh) {
        for (Integer price : perMwh) {
            Interval hour = Interval.of(end, Duration.ofHours(1));
            if (price != null) {
                power.add(price(hour, price, new PublicationCalendar.AtDeliveryEnd().publicationOf(hour, null)));
            }
            end = hour.end();
        }
        return this;
    }

    /** The next quarters of an hour have these power prices, each known when it is over. */
    ReplayScenario withQuarters(List<Integer> perMwh) {
        for (Integer price : perMwh) {
            Interval quarter = Interval.of(end, Duration.ofMinutes(15));
            power.add(price(quarter, price, quarter.end()));
            end = quarter.end();
        }
        return this;
    }

    /** So many hours at prices that come again and again. */
    ReplayScenario withHours(int hours, int... perMwh) {
        for (int hour = 0; hour < hours; hour++) {
            withPrices(perMwh[hour % perMwh.length]);
        }
        return this;
    }

    ReplayScenario withSiteLimits(SiteLimits value) {
        this.siteLimits = value;
        return this;
    }

    ReplayScenario withTariff(Tariff value) {
        this.tariff = value;
        return this;
    }

    /** The next hours have one price together; it is published when they are over. */
    ReplayScenario withOnePriceFor(int hours, int perMwh) {
        Interval delivery = Interval.of(end, Duration.ofHours(hours));
        power.add(price(delivery, perMwh, delivery.end()));
        end = delivery.end();
        return this;
    }

    /** The next hours have these prices, known at 13:30 on the day before. */
    ReplayScenario withPricesOfAnAuction(Integer... perMwh) {
        PublicationCalendar calendar = new PublicationCalendar.OnTheDayBefore(CHICAGO, LocalTime.of(13, 30));
        for (Integer price : perMwh) {
            Interval hour = Interval.of(end, Duration.ofHours(1));
            power.add(price(hour, price, calendar.publicationOf(hour, null)));
            end = hour.end();
        }
        return this;
    }

    /** One hour whose price is published long after it is over. */
    ReplayScenario withPricePublishedLate(int perMwh, Duration late) {
        Interval hour = Interval.of(end, Duration.ofHours(1));
        power.add(price(hour, perMwh, hour.end().plus(late)));
        end = hour.end();
        return this;
    }

    /** Day-ahead prices of the hours from {@code hour} after the beginning on, known at 13:30 on the day before. */
    ReplayScenario withDayAhead(int hour, Integer... perMwh) {
        PublicationCalendar calendar = new PublicationCalendar.OnTheDayBefore(CHICAGO, LocalTime.of(13, 30));
        Instant at = MIDNIGHT.plus(Duration.ofHours(hour));
        for (Integer price : perMwh) {
            Interval delivery = Interval.of(at, Duration.ofHours(1));
            dayAhead.add(price(delivery, price, calendar.publicationOf(delivery, null)));
            at = delivery.end();
        }
        return this;
    }

    ReplayScenario withLimits(TransitionLimits value) {
        this.transitions = value;
        return this;
    }

    ReplayScenario withStartCost(int cost) {
        this.startCost = StartCost.flat(BigDecimal.valueOf(cost));
        return this;
    }

    ReplayScenario startingAt(GroupState state) {
        this.initial = state;
        return this;
    }

    ReplayScenario withDecisionDelay(Duration delay) {
        this.decisionDelay = delay;
        return this;
    }

    ReplayScenario withDefaultLevel(int level) {
        this.defaultLevel = level;
        return this;
    }

    ReplayScenario withLevelLimit(int fromHour, int toHour, int lowest, int highest) {
        Interval interval =
                new Interval(MIDNIGHT.plus(Duration.ofHours(fromHour)), MIDNIGHT.plus(Duration.ofHours(toHour)));
        limits.add(new Timed<>(interval, LevelRule.told(lowest, highest, "maintenance")));
        return this;
    }

    /** Off from one hour to another. */
    ReplayScenario withCalendarOff(int fromHour, int toHour) {
        Interval interval =
                new Interval(MIDNIGHT.plus(Duration.ofHours(fromHour)), MIDNIGHT.plus(Duration.ofHours(toHour)));
        calendar.add(new Intent(
                new UUID(0, 1),
                IntentClass.CALENDAR,
                interval,
                new Bound.Levels(null, 0),
                new Origin.Told("calendar 'off'")));
        return this;
    }

    /** @param perMwh strikes of level 1 and 2 */
    ReplayScenario withStrikeRule(Integer... perMwh) {
        rules.add(new StrikeContent(
                "rule",
                new Target.WholeSite(),
                null,
                new Strikes.Typed(
                        SERIES.currency(),
                        Stream.of(perMwh).map(BigDecimal::valueOf).toList()),
                BigDecimal.ZERO,
                Patience.NONE));
        return this;
    }

    BacktestReport replay(Policy... policies) {
        Backtest.Outcome outcome = Backtest.run(setup(policies), (done, total) -> {});
        return ((Backtest.Outcome.Finished) outcome).report();
    }

    /** The levels a policy chose, one digit per slot. */
    String levelsUnder(Policy policy) {
        GroupPlan plan = replay(policy).resultOf(policy).orElseThrow().plans().getFirst();
        StringBuilder levels = new StringBuilder();
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            levels.append(plan.level(slot));
        }
        return levels.toString();
    }

    private BacktestSetup setup(Policy... policies) {
        List<PowerLevel> levels = List.of(
                PowerLevel.of("off", 0, "0"), PowerLevel.of("eco", 1_000, "60"), PowerLevel.of("full", 2_000, "100"));
        MinerGroup group = new MinerGroup("A", 1_000, levels, transitions, startCost, defaultLevel);
        Interval period = new Interval(MIDNIGHT, end);
        QuotedHashprice hashprice = new QuotedHashprice(
                SERIES.currency(), List.of(new QuotedHashprice.Quote(period, BigDecimal.valueOf(48))));
        return new BacktestSetup(
                new Site(CHICAGO.zone(), SERIES.currency(), siteLimits, List.of(group)),
                List.of(new GroupTask(group, initial, limits)),
                PaidPrices.over(period, PriceTimeline.finestOf(power), hashprice, PowerCosts.of(tariff, CHICAGO)),
                hashprice,
                AdvancePrices.ofDayAhead(PriceTimeline.finestOf(dayAhead)),
                LocalTime.of(13, 30),
                decisionDelay,
                List.of(policies),
                List.of(new GroupSchedules(calendar, rules)),
                CapUse.OBEYED,
                null,
                StandingPeaks.none(MIDNIGHT));
    }

    private static PowerPrice price(Interval delivery, int perMwh, Instant published) {
        return new PowerPrice(
                SERIES, delivery, BigDecimal.valueOf(perMwh), Finality.FINAL, "scenario", published, published);
    }
}
