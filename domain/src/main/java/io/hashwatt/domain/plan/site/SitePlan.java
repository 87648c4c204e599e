package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a site's groups.
 *
 * @param ceilings what else the site may not draw more than, at its meter; the lowest counts
 * @param coupling what is known of them as they were planned together; null: no cap was in their way, or none was obeyed
 */
public record SitePlan(
        Site site,
        List<GroupPlan> groups,
        List<Timed<Power>> ceilings,
        @Nullable Coupling coupling) {

    /**
     * A stretch of time in which more is drawn than a cap.
     *
     * @param feeder whose cap it is; null: the site's
     */
    public record CapExceedance(
            Interval interval,
            Power drawn,
            Power cap,
            @Nullable String feeder) {

        /** Of the site's cap. */
        public CapExceedance(Interval interval, Power drawn, Power cap) {
            this(interval, drawn, cap, null);
        }

        public Power excess() {
            return drawn.distanceTo(cap);
        }
    }

    public SitePlan {
        groups = List.copyOf(groups);
        ceilings = List.copyOf(ceilings);
    }

    /** Each of which was planned by itself. */
    public SitePlan(Site site, List<GroupPlan> groups) {
        this(site, groups, List.of(), null);
    }

    /** Other plans of the same groups. */
    SitePlan with(List<GroupPlan> others, @Nullable Coupling newCoupling) {
        return new SitePlan(site, others, ceilings, newCoupling);
    }

    public Money profit() {
        return Money.sum(groups.stream().map(GroupPlan::profit), site.currency());
    }

    public int starts() {
        return groups.stream().mapToInt(GroupPlan::starts).sum();
    }

    /** Between levels above 0. */
    public int levelChanges() {
        return groups.stream().mapToInt(GroupPlan::levelChanges).sum();
    }

    /** No plan under the caps earns more. What was planned group by group is the best without caps, so it is its own bound. */
    public Money bound() {
        return coupling == null ? profit() : coupling.bound();
    }

    /** How much more another plan might earn; not below 0. */
    public Money gap() {
        return bound().minus(profit());
    }

    /** Every slot above a cap, in order of time, of the site before feeders; empty also when there is no cap. */
    public List<CapExceedance> capExceedances() {
        return SharedCap.of(site.limits(), site.groups(), ceilings).reversed().stream()
                .flatMap(cap -> CapCheck.exceedances(groups, cap).stream())
                .sorted(Comparator.comparing(CapExceedance::interval))
                .toList();
    }
}
