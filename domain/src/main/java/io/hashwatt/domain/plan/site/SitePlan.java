package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.List;

/**
 * The plans of a site's groups, each the best for itself. What they draw together is not planned yet; where it exceeds
 * the site's cap that is reported.
 */
public record SitePlan(Site site, List<GroupPlan> groups) {

    /** A stretch of time in which the groups together draw more than the cap. */
    public record CapExceedance(Interval interval, Power drawn, Power cap) {
        public Power excess() {
            return drawn.distanceTo(cap);
        }
    }

    public SitePlan {
        groups = List.copyOf(groups);
    }

    public Money profit() {
        return Money.sum(groups.stream().map(GroupPlan::profit), site.currency());
    }

    public int starts() {
        return groups.stream().mapToInt(GroupPlan::starts).sum();
    }

    /** Every slot above the cap, in order of time; empty also when the site has no cap. */
    public List<CapExceedance> capExceedances() {
        return site.powerCap() == null ? List.of() : CapCheck.exceedances(groups, site.powerCap());
    }
}
