package io.hashwatt.ui.plan;

import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.domain.plan.site.MeterRoom;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.plan.PlanScreen.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The figures above a plan: what is drawn now by what rules, and what is planned to come of it. */
final class FiguresOfNow {

    private final ReadWhy why;

    FiguresOfNow(ReadWhy why) {
        this.why = why;
    }

    Figures of(
            Actor actor,
            RegisteredSite site,
            Instant now,
            PlanRecord plan,
            List<GroupPlanRecord> groups,
            boolean isInForce) {
        LocalDays days = new LocalDays(site.zone());
        Instant midnight = days.startOfDayAfter(now);
        Interval today =
                plan.period().end().isAfter(now) ? new Interval(slotStart(groups, now), midnight) : plan.period();
        Interval tomorrow = new Interval(midnight, days.startOfDayAfter(midnight));
        return new Figures(
                plan.period().contains(now)
                        ? Optional.of(drawn(actor, now, plan, groups, isInForce))
                        : Optional.empty(),
                MeterRoom.at(now, site.limits(), days).orElseGet(() -> SitePower.most(groups)),
                PlannedMoney.of(groups, plan.targetMisses(), today, plan.currency(), site.limits(), site.zone()),
                PlannedMoney.of(groups, plan.targetMisses(), tomorrow, plan.currency(), site.limits(), site.zone()),
                NextChange.after(now, groups));
    }

    /** By what rules, if it is the plan in force; any other one says only what it would have been. */
    private Power drawn(Actor actor, Instant now, PlanRecord plan, List<GroupPlanRecord> groups, boolean isInForce) {
        return isInForce
                ? SitePower.ruling(groups, now, why.levels(actor, plan.site(), now))
                : SitePower.at(groups, now);
    }

    /** The slot that runs now counts as a whole. */
    private static Instant slotStart(List<GroupPlanRecord> groups, Instant now) {
        return groups.getFirst()
                .slotAt(now)
                .map(ExplainedSlot::interval)
                .map(Interval::start)
                .orElse(now);
    }
}
