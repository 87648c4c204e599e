package io.hashwatt.ui.overview;

import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.kit.figure.PowerBar;
import io.hashwatt.ui.plan.NextChange;
import io.hashwatt.ui.plan.SitePower;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the overview tells of a site's plan.
 *
 * @param drawn now, by what rules
 * @param parts of it by shade, the strongest first
 * @param most all groups at their highest level
 * @param restOfToday from the slot that runs now to the site's midnight
 * @param steps planned power over the chart's window
 * @param price that the plan takes for now
 * @param unpriced where no price is known, from now on
 */
record SiteDigest(
        PlanRecord plan,
        Power drawn,
        List<PowerBar.Part> parts,
        Power most,
        PlannedMoney restOfToday,
        Optional<NextChange> next,
        List<PowerStep> steps,
        Optional<SiteOverview.PriceNow> price,
        List<Interval> unpriced) {

    /**
     * @param ruling levels of now; a group that is not among them is at its planned one
     * @param limits of the site
     */
    static SiteDigest of(
            PlanRecord plan,
            List<GroupPlanRecord> groups,
            Map<GroupId, PowerLevelId> ruling,
            Instant now,
            Interval window,
            SiteLimits limits) {
        Instant from = groups.getFirst()
                .slotAt(now)
                .map(slot -> slot.interval().start())
                .orElse(now);
        Interval today = new Interval(from, new LocalDays(plan.zone()).startOfDayAfter(now));
        return new SiteDigest(
                plan,
                SitePower.ruling(groups, now, ruling),
                parts(groups, now, ruling),
                SitePower.most(groups),
                PlannedMoney.of(groups, plan.targetMisses(), today, plan.currency(), limits, plan.zone()),
                NextChange.after(now, groups),
                SitePower.over(groups, window),
                groups.getFirst().slotAt(now).flatMap(SiteDigest::price),
                unpriced(groups.getFirst(), now));
    }

    private static Optional<SiteOverview.PriceNow> price(ExplainedSlot slot) {
        BigDecimal price = slot.pricePerMwh();
        Finality finality = slot.finality();
        return price == null || finality == null
                ? Optional.empty()
                : Optional.of(new SiteOverview.PriceNow(price, finality, slot.isAllIn()));
    }

    private static List<PowerBar.Part> parts(
            List<GroupPlanRecord> groups, Instant now, Map<GroupId, PowerLevelId> ruling) {
        Map<LevelShade, Power> byShade = new EnumMap<>(LevelShade.class);
        for (GroupPlanRecord group : groups) {
            SitePower.levelOf(group, now, ruling)
                    .filter(level -> level > 0)
                    .ifPresent(level -> byShade.merge(
                            LevelShade.of(level, group.group().topLevel()),
                            group.group().powerAt(level),
                            Power::plus));
        }
        List<PowerBar.Part> parts = new ArrayList<>();
        byShade.forEach((shade, power) -> parts.addFirst(new PowerBar.Part(shade, power)));
        return parts;
    }

    private static List<Interval> unpriced(GroupPlanRecord group, Instant now) {
        List<Interval> unpriced = new ArrayList<>();
        for (ExplainedSlot slot : group.slots()) {
            boolean missing = slot.pricePerMwh() == null || slot.hashpricePerPhDay() == null;
            if (missing && slot.interval().end().isAfter(now)) {
                append(unpriced, slot.interval());
            }
        }
        return unpriced;
    }

    private static void append(List<Interval> intervals, Interval next) {
        if (!intervals.isEmpty() && intervals.getLast().end().equals(next.start())) {
            intervals.set(intervals.size() - 1, new Interval(intervals.getLast().start(), next.end()));
        } else {
            intervals.add(next);
        }
    }
}
