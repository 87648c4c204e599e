package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents.Wanted;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.EconomicSource;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Reads what a plan of a site is made from. Within one unit of work, so that it is of one moment. */
final class PlanInputs {

    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadControl controls;
    private final InstantSource clock;
    private final GroupTasks groupTasks;
    private final StrikeWatches watches;

    PlanInputs(SitePlanningPorts ports) {
        this.fleet = ports.fleet();
        this.market = ports.market();
        this.controls = ports.controls();
        this.clock = ports.clock();
        this.groupTasks = new GroupTasks(ports.plans());
        this.watches = new StrikeWatches(ports);
    }

    sealed interface Reading {

        /**
         * @param grid as far as was asked for, or as prices reach
         * @param seen when it was read
         */
        record Read(Actor actor, SiteFleet fleet, SitePrices prices, ControlMode mode, PlanningGrid grid, Instant seen)
                implements Reading {

            RegisteredSite site() {
                return fleet.site();
            }
        }

        /** @param why there can be no plan */
        record Lacking(MakePlan.Result why) implements Reading {}
    }

    /** @param isFixed whether somebody wants the whole period, also where it is not priced */
    Reading read(Actor actor, SiteId id, Interval period, boolean isFixed) {
        SiteFleet site = fleet.siteWithGroups(actor, id).orElse(null);
        if (site == null) {
            return new Reading.Lacking(new MakePlan.Result.NoSite());
        }
        if (site.groups().isEmpty()) {
            return new Reading.Lacking(new MakePlan.Result.NotReady("", "the site has no group yet"));
        }
        Instant seen = clock.instant();
        ControlMode mode = controls.of(actor, id).mode();
        return market.prices(actor, id, period)
                .<Reading>map(prices -> new Reading.Read(
                        actor,
                        site,
                        prices,
                        mode,
                        grid(site.site(), isFixed ? period : asFarAsPriced(period, prices), prices),
                        seen))
                .orElseGet(() -> new Reading.Lacking(
                        new MakePlan.Result.NotReady("", "nobody has chosen the series the site is planned on")));
    }

    /** Where nobody says how far, a plan reaches no farther than its prices: what lies behind would only be held off. */
    private static Interval asFarAsPriced(Interval period, SitePrices prices) {
        return prices.expectedPower()
                .span()
                .map(Interval::end)
                .filter(end -> end.isAfter(period.start()) && end.isBefore(period.end()))
                .map(end -> new Interval(period.start(), end))
                .orElse(period);
    }

    private static PlanningGrid grid(RegisteredSite site, Interval period, SitePrices prices) {
        return PlanningGrid.over(period, prices.expectedPower(), prices.hashprice(), new LocalDays(site.zone()));
    }

    /** What there is to plan if this is wanted. */
    List<GroupTask> tasks(Reading.Read read, Wanted wanted) {
        EconomicSource source = new EconomicSource(
                read.site(),
                read.mode(),
                read.mode() == ControlMode.REACTIVE
                        ? watches.of(
                                read.actor(),
                                read.site(),
                                wanted.strikes(),
                                read.grid().period())
                        : List.of());
        return groupTasks.of(read.fleet(), wanted.intents(), source, read.grid());
    }
}
