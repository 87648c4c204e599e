package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.ui.chart.timeline.TimelinePicture;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the plan view shows. */
sealed interface PlanScreen {

    /** There is no plan, and what is missing for one. */
    record Nothing(Missing missing) implements PlanScreen {}

    enum Missing {
        GROUPS,
        MARKET,
        /** Everything is there: it has only to be made. */
        PLAN
    }

    /**
     * @param newest whether no later plan counts
     * @param window that is looked at
     * @param group whose strikes are drawn
     * @param comparison null: not asked for, or there is no earlier plan
     */
    record Shown(
            RegisteredSite site,
            PlanRecord plan,
            boolean newest,
            Instant now,
            Interval window,
            Figures figures,
            TimelinePicture picture,
            GroupPlanRecord group,
            Lanes lanes,
            @Nullable PlanComparison comparison)
            implements PlanScreen {

        /** All of it lies behind us. */
        boolean isOver() {
            return !plan.period().end().isAfter(now);
        }

        /**
         * Whether draw targets or take-or-pay blocks are among what it was made under. It keeps blocks that it does not use up;
         * where it does, and nothing else is there under which groups are planned together, it is a block.
         */
        boolean isAimed() {
            SiteLimits limits = site.limits();
            return !limits.targets().isEmpty()
                    || !limits.hasCaps() && plan.peaks().isEmpty()
                    || plan.targetMisses().stream()
                            .anyMatch(miss -> miss.target().isBlock());
        }
    }

    /** @param page from 0 @param pages at least 1 @param groups of all pages */
    record Lanes(int page, int pages, int groups) {

        static final int ON_A_PAGE = 50;

        static Lanes of(int groups, int wantedPage) {
            int pages = Math.max(1, (groups + ON_A_PAGE - 1) / ON_A_PAGE);
            return new Lanes(Math.clamp(wantedPage, 0, pages - 1), pages, groups);
        }

        static int pageOf(int index) {
            return index / ON_A_PAGE;
        }

        int first() {
            return page * ON_A_PAGE;
        }

        int end() {
            return Math.min(groups, first() + ON_A_PAGE);
        }
    }

    /**
     * @param drawn empty: the plan says nothing about now
     * @param restOfToday from now to midnight; of a plan that is over, all of it
     * @param tomorrow as far as the plan reaches
     */
    record Figures(
            Optional<Power> drawn,
            Power most,
            PlannedMoney restOfToday,
            PlannedMoney tomorrow,
            Optional<NextChange> next) {}

    /** The id of a lane is that of its group. */
    static String laneOf(GroupId group) {
        return group.toString();
    }
}
