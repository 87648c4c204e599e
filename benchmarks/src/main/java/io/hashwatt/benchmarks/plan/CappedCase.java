package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A day of groups with minimum times and start costs that share a cap, at full power before it begins. */
record CappedCase(Site site, List<GroupTask> tasks, PlanningGrid day) {

    static final int SLOTS = 96;

    private static final int PERCENT = 55;
    private static final int FEW = 1_000;
    /** From one case to the next: another day of the week each time, and a year before fifty are over. */
    private static final int DAYS_APART = 7 + 1;

    /** Of a MWh: none, once, twice or three times that, so that prices cross what groups earn on some days and not on others. */
    private static final BigDecimal FEE = BigDecimal.TEN;

    private static final int FEES = 4;

    /** Days enough for so many cases. */
    static PlanningGrid days(int cases) {
        return SyntheticPrices.grid(cases * DAYS_APART * SLOTS);
    }

    /** Under a cap at 55 % of the groups' power. @param number of the case: of other prices, and of other groups where they are few */
    static CappedCase of(int groups, int number, PlanningGrid days) {
        int from = number * DAYS_APART * SLOTS;
        List<Slot> slots = days.slots().subList(from, from + SLOTS).stream()
                .map(slot -> dearer(slot, FEE.multiply(BigDecimal.valueOf(number % FEES))))
                .toList();
        PlanningGrid day = new PlanningGrid(slots, days.days(), days.currency());
        int first = groups < FEW ? number * groups : 0;
        List<GroupTask> tasks = BenchmarkFleet.plain(IntStream.range(first, first + groups)).stream()
                .map(CappedCase::running)
                .toList();
        return new CappedCase(BenchmarkFleet.site(tasks, day), tasks, day).cappedAt(PERCENT);
    }

    /** Of the groups' power at their top levels. */
    CappedCase cappedAt(int percent) {
        Power top = site.groups().stream()
                .map(group -> group.powerAt(group.topLevel()))
                .reduce(Power.NONE, Power::plus);
        Power cap = new Power(top.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        return limited(SiteLimits.of(cap));
    }

    CappedCase uncapped() {
        return limited(SiteLimits.NONE);
    }

    private CappedCase limited(SiteLimits limits) {
        return new CappedCase(new Site(site.zone(), site.currency(), limits, site.groups()), tasks, day);
    }

    Power cap() {
        return Objects.requireNonNull(site.limits().powerCap());
    }

    SitePlan planned() {
        return switch (SitePlanner.plan(site, tasks, day)) {
            case SitePlanner.Outcome.Planned(SitePlan plan) -> plan;
            case SitePlanner.Outcome other -> throw new IllegalStateException(other.toString());
        };
    }

    /** What planning adds at most to the highest levels that the cap leaves room for; 0 where that is not in the way. */
    static double uplift(SitePlan plan) {
        return plan.coupling() == null
                ? 0
                : Math.max(0, amount(plan.bound().minus(plan.coupling().unplanned())));
    }

    static double amount(Money money) {
        return money.amount().doubleValue();
    }

    private static Slot dearer(Slot slot, BigDecimal fee) {
        Slot.PowerQuote quote = Objects.requireNonNull(slot.power());
        BigDecimal perMwh = quote.perMwh().add(fee);
        return new Slot(
                slot.interval(),
                new Slot.PowerQuote(perMwh, quote.finality(), quote.knownAt()),
                slot.hashpricePerPhDay());
    }

    private static GroupTask running(GroupTask task) {
        GroupState initial = new GroupState(task.group().topLevel(), null, 0);
        return new GroupTask(task.group(), initial, task.limits());
    }
}
