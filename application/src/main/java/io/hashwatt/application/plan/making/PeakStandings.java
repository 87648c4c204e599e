package io.hashwatt.application.plan.making;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.reading.PlanAt;
import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.record.CarriedPeaks;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlannedDraw;
import io.hashwatt.domain.plan.record.PlansInForce;
import java.time.Instant;
import java.util.List;

/** Which peaks are taken to stand at a site that pays demand charges: see {@link CarriedPeaks}. Within a unit of work. */
final class PeakStandings {

    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final PlanAt planAt;

    PeakStandings(PlanStore plans, PlanInForceStore inForce, PlanAt planAt) {
        this.plans = plans;
        this.inForce = inForce;
        this.planAt = planAt;
    }

    StandingPeaks at(Instant instant, SiteFleet fleet, SitePrices prices) {
        RegisteredSite site = fleet.site();
        PowerCosts costs = prices.costs(new LocalDays(site.zone()));
        if (!costs.haveDemandCharges()) {
            return StandingPeaks.none(instant);
        }
        PlanRecord before = planAt.find(site.tenant(), site.id(), instant)
                .flatMap(plan -> plans.find(site.tenant(), plan.plan()))
                .orElse(null);
        CarriedPeaks carried = new CarriedPeaks(instant, costs, prices.market().peakReadings(), before);
        return carried.with(carried.measured().map(time -> drawn(site, time)).orElseGet(List::of));
    }

    /** At the meter, the base load as it is known now. */
    private List<Timed<Power>> drawn(RegisteredSite site, Interval time) {
        List<PlansInForce.Stretch> counted = PlansInForce.over(
                time, inForce.over(site.tenant(), site.id(), time), plans.about(site.tenant(), site.id(), time));
        List<Timed<Power>> groups =
                PlannedDraw.over(time, counted, (plan, end) -> plans.groupsUntil(site.tenant(), plan, end));
        return new BaseLoad(site.limits(), new LocalDays(site.zone()), time).with(groups);
    }
}
