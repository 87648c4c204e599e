package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.PublicationCalendar;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitCheck;
import io.hashwatt.domain.plan.group.RandomTask;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.site.CapUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No policy sees the future, and every policy obeys all limits, on random groups, prices, holes and limits. */
class InformationTest {

    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.DAY_AHEAD, "", new CurrencyCode("EUR"));
    private static final LocalTime KNOWN_AT = LocalTime.of(13, 30);
    private static final int SLOTS = 150;

    /** A market: what it was like, and what it would have been like had all that was not known by a slot come out otherwise. */
    private record Market(PlanningGrid grid, QuotedHashprice hashprice, AdvancePrices advance) {}

    @Test
    void a_decision_does_not_change_when_all_that_is_published_after_it_changes() {
        int compared = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomTask random = RandomTask.seeded(seed).withSlots(SLOTS).withHoles();
            PlanningGrid uncut = random.grid();
            GroupTask task = random.task(uncut);
            PlanningGrid cut = GroupTask.cut(uncut, List.of(task));
            PlanningGrid grid = seed % 3 == 0 ? publishedAhead(cut) : cut;
            Duration delay = Duration.ofMinutes(seed % 4);
            int split = new Random(seed).nextInt(grid.size());
            Market actual = market(grid, grid, seed, Instant.MAX);
            Market other = market(
                    grid,
                    changedFrom(grid, split, delay),
                    seed,
                    grid.slot(split).interval().start());
            for (Policy policy : Policy.values()) {
                if (policy != Policy.PERFECT && isPlannable(task, grid)) {
                    Instant last = grid.slot(split).interval().start();
                    assertThat(levelsUpTo(last, replay(other, task, policy, delay)))
                            .as("seed %d, %s up to slot %d", seed, policy, split)
                            .isEqualTo(levelsUpTo(last, replay(actual, task, policy, delay)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void every_policy_obeys_every_limit_and_none_beats_perfect_foresight() {
        int checked = 0;
        for (long seed = 1_000; seed < 1_300; seed++) {
            RandomTask random = RandomTask.seeded(seed).withSlots(SLOTS);
            PlanningGrid uncut = random.grid();
            GroupTask task = random.task(uncut);
            PlanningGrid grid = GroupTask.cut(uncut, List.of(task));
            if (!isPlannable(task, grid)) {
                continue;
            }
            Market market = market(grid, grid, seed, Instant.MAX);
            Money perfect = replay(market, task, Policy.PERFECT, Duration.ZERO).profit();
            for (Policy policy : Policy.values()) {
                GroupPlan plan = replay(market, task, policy, Duration.ZERO);
                assertThat(LimitCheck.firstBreach(plan))
                        .as("seed %d, %s", seed, policy)
                        .isEmpty();
                assertThat(plan.profit().minus(perfect).amount())
                        .as("seed %d, %s", seed, policy)
                        .isLessThan(new BigDecimal("1e-9"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(600);
    }

    private static boolean isPlannable(GroupTask task, PlanningGrid grid) {
        return GroupPlanner.plan(task, grid) instanceof GroupPlanning.Planned;
    }

    /** As of an auction, whose prices are those that are paid. */
    private static PlanningGrid publishedAhead(PlanningGrid grid) {
        PublicationCalendar calendar = new PublicationCalendar.OnTheDayBefore(grid.days(), KNOWN_AT);
        return grid.withSlots(grid.slots().stream()
                .map(slot -> new Slot(
                        slot.interval(),
                        slot.power() == null
                                ? null
                                : new Slot.PowerQuote(
                                        slot.power().perMwh(),
                                        slot.power().finality(),
                                        calendar.publicationOf(slot.interval(), null)),
                        slot.hashpricePerPhDay()))
                .toList());
    }

    private static List<Integer> levelsUpTo(Instant last, GroupPlan plan) {
        return IntStream.range(0, plan.grid().size())
                .filter(slot -> !plan.grid().slot(slot).interval().start().isAfter(last))
                .mapToObj(plan::level)
                .toList();
    }

    private static GroupPlan replay(Market market, GroupTask task, Policy policy, Duration delay) {
        Site site = new Site(market.grid().days().zone(), SERIES.currency(), SiteLimits.NONE, List.of(task.group()));
        Backtest.Outcome outcome = Backtest.run(
                new BacktestSetup(
                        site,
                        List.of(task),
                        PaidPrices.atMarket(market.grid()),
                        market.hashprice(),
                        market.advance(),
                        KNOWN_AT,
                        delay,
                        List.of(policy),
                        BacktestSetup.withoutSchedules(List.of(task)),
                        CapUse.OBEYED,
                        null,
                        StandingPeaks.none(market.grid().period().start())),
                (done, total) -> {});
        BacktestReport report = ((Backtest.Outcome.Finished) outcome).report();
        return report.resultOf(policy).orElseThrow().plans().getFirst();
    }

    /** Day-ahead prices that were published after {@code changedAfter} differ; the rest is the same for the same seed. */
    private static Market market(PlanningGrid original, PlanningGrid grid, long seed, Instant changedAfter) {
        PublicationCalendar calendar = new PublicationCalendar.OnTheDayBefore(grid.days(), KNOWN_AT);
        Random random = new Random(seed);
        List<PowerPrice> dayAhead = new ArrayList<>();
        List<PowerPrice> looks = new ArrayList<>();
        List<QuotedHashprice.Quote> quotes = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            Interval interval = original.slot(i).interval();
            Instant published = calendar.publicationOf(interval, null);
            int price = random.nextInt(200) - 50 + (published.isAfter(changedAfter) ? 77 : 0);
            dayAhead.add(new PowerPrice(
                    SERIES, interval, BigDecimal.valueOf(price), Finality.FINAL, "random", published, published));
            if (seed % 2 == 0 && random.nextInt(4) > 0) {
                looks.add(look(original.slot(i), random, changedAfter));
            }
            BigDecimal hashprice = grid.slot(i).hashpricePerPhDay();
            if (hashprice != null) {
                quotes.add(new QuotedHashprice.Quote(interval, hashprice));
            }
        }
        return new Market(
                grid,
                new QuotedHashprice(SERIES.currency(), quotes),
                new AdvancePrices(new PriceTimeline(dayAhead), new PriceTimeline(looks)));
    }

    /** Some minutes after the interval begins, near the price where that is known; other where it is published later. */
    private static PowerPrice look(Slot slot, Random random, Instant changedAfter) {
        Instant published = slot.interval().start().plus(Duration.ofMinutes(random.nextInt(3)));
        int off = random.nextInt(21) - 10 + (published.isAfter(changedAfter) ? 500 : 0);
        BigDecimal price = slot.power() == null ? BigDecimal.ZERO : slot.power().perMwh();
        return new PowerPrice(
                SERIES,
                slot.interval(),
                price.add(BigDecimal.valueOf(off)),
                Finality.ESTIMATED,
                "random",
                published,
                published);
    }

    /** All power prices that are not known by the slot, and the hashprice of all later ones, come out otherwise. */
    private static PlanningGrid changedFrom(PlanningGrid grid, int split, Duration delay) {
        Instant decision = grid.slot(split).interval().start();
        List<Slot> slots = new ArrayList<>(grid.slots());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Slot.PowerQuote power = slot.power();
            BigDecimal hashprice = slot.hashpricePerPhDay();
            slots.set(
                    i,
                    new Slot(
                            slot.interval(),
                            power != null && power.knownAt().plus(delay).isAfter(decision) ? changed(power, i) : power,
                            i > split && hashprice != null
                                    ? hashprice.add(BigDecimal.valueOf(i * 7 % 40))
                                    : hashprice));
        }
        return grid.withSlots(slots);
    }

    private static Slot.PowerQuote changed(Slot.PowerQuote power, int slot) {
        BigDecimal other = power.perMwh().negate().add(BigDecimal.valueOf(slot * 13 % 90));
        return new Slot.PowerQuote(other, power.finality(), power.knownAt());
    }
}
