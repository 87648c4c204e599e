package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to replay, all prices in the site's currency.
 *
 * @param tasks one for each group of the site, in its order
 * @param prices the realised ones; the power price of each delivery becomes known when it was published, its hashprice
 *     when it begins
 * @param hashprice the curve the grid's hashprices come from, to expect later ones from
 * @param advance what was published about deliveries before their price
 * @param dayAheadKnownAt local time on the day before delivery at which the day-ahead policy plans
 * @param decisionDelay from a price's publication to the level that somebody decides on it: not negative
 * @param policies what to report, in this order
 * @param schedules of each group, in the same order; of use to {@link Policy#SCHEDULES} only
 * @param caps whether what is replayed obeys them
 * @param series which the power prices are of: nothing is learnt across a border of its market's regime; null: of none
 *     that is known
 * @param standing the peaks that stand at the beginning
 */
public record BacktestSetup(
        Site site,
        List<GroupTask> tasks,
        PaidPrices prices,
        HashpriceCurve hashprice,
        AdvancePrices advance,
        LocalTime dayAheadKnownAt,
        Duration decisionDelay,
        List<Policy> policies,
        List<GroupSchedules> schedules,
        CapUse caps,
        @Nullable PowerSeriesId series,
        StandingPeaks standing) {

    public BacktestSetup {
        tasks = List.copyOf(tasks);
        policies = List.copyOf(policies);
        schedules = List.copyOf(schedules);
        site.currency().requireSame(prices.paid().currency());
        site.currency().requireSame(hashprice.currency());
        advance.requireIn(site.currency());
        if (decisionDelay.isNegative()) {
            throw new IllegalArgumentException("nobody decides before he knows: " + decisionDelay);
        }
        if (schedules.size() != tasks.size()) {
            throw new IllegalArgumentException("there are schedules of each group, if only none");
        }
    }

    /** Decided at once, by prices alone: see {@link Policy#isByPrices}. */
    public BacktestSetup(
            Site site,
            List<GroupTask> tasks,
            PaidPrices prices,
            HashpriceCurve hashprice,
            AdvancePrices advance,
            LocalTime dayAheadKnownAt,
            List<Policy> policies) {
        this(
                site,
                tasks,
                prices,
                hashprice,
                advance,
                dayAheadKnownAt,
                Duration.ZERO,
                policies,
                withoutSchedules(tasks),
                CapUse.OBEYED,
                null,
                StandingPeaks.none(prices.paid().period().start()));
    }

    /** The prices in slots, cut where a level limit begins or ends, and where a cap changes that is obeyed. */
    PlanningGrid slots() {
        PlanningGrid paid = prices.paid();
        return GroupTask.cut(caps == CapUse.OBEYED ? siteCaps().cut(paid) : paid, tasks);
    }

    /** Whether plans obey what demand charges make worth having. */
    boolean obeysPeaks() {
        return caps == CapUse.OBEYED && prices.costs().haveDemandCharges();
    }

    SiteCaps siteCaps() {
        return SiteCaps.of(
                site, prices.paid().period(), List.of(), prices.paid().takeOrPay());
    }

    /** The slots, cut where a decision is obeyed inside one: on a look, or late on a price. */
    PlanningGrid decisions() {
        Stream<Instant> onLooks = advance.looks().prices().stream().map(PowerPrice::publishedAt);
        Stream<Instant> onPrices = prices.market().slots().stream()
                .flatMap(slot -> Stream.ofNullable(slot.power()))
                .map(Slot.PowerQuote::knownAt);
        Stream<Instant> known = decisionDelay.isZero() ? onLooks : Stream.concat(onLooks, onPrices);
        return slots().cutAtInstants(known.map(instant -> instant.plus(decisionDelay)));
    }

    /** Of groups that are replayed by prices alone. */
    public static List<GroupSchedules> withoutSchedules(List<GroupTask> tasks) {
        return Collections.nCopies(tasks.size(), new GroupSchedules(List.of(), List.of()));
    }
}
