package io.hashwatt.application.plan.making;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.prices.SiteOutlooks;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents.Wanted;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.strike.EconomicSource;
import io.hashwatt.domain.plan.strike.StrikeWatch;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what a plan of a site is made from. Within one unit of work that reads, so that it is of one moment. */
final class PlanInputs {

    private final InputsSeen inputs;
    private final ReadFleet fleet;
    private final SiteOutlooks outlooks;
    private final ReadControl controls;
    private final Standings standings;

    PlanInputs(InputsSeen inputs, ReadFleet fleet, SiteOutlooks outlooks, ReadControl controls, Standings standings) {
        this.inputs = inputs;
        this.fleet = fleet;
        this.outlooks = outlooks;
        this.controls = controls;
        this.standings = standings;
    }

    sealed interface Reading {
        /**
         * @param standing where groups are taken to stand when the period begins, and how they were to go on
         * @param peaks that are taken to stand by then
         * @param outlook on prices at the time
         * @param period as far as was asked for, or as prices are known or expected
         * @param position of the site's own inputs
         * @param seen when it was read
         */
        record Read(
                Actor actor,
                SiteFleet fleet,
                Map<GroupId, Standings.Standing> standing,
                StandingPeaks peaks,
                SitePrices prices,
                SiteOutlook outlook,
                ControlMode mode,
                Interval period,
                long position,
                Instant seen)
                implements Reading {

            RegisteredSite site() {
                return fleet.site();
            }

            PlanningGrid grid() {
                return outlook.grid(period);
            }

            /** What is known of demand charges; behind the period prices may be as those in it and before it. */
            DemandOutlook demand() {
                return new DemandOutlook(prices.costs(new LocalDays(site().zone())), peaks, outlook.usualAfter(period));
            }

            PlanGrounds grounds() {
                return PlanGrounds.of(
                        fleet.groups().stream().map(RegisteredGroup::group).toList(),
                        PlausibleShares.of(prices.market().hashprice()),
                        prices.power(),
                        prices.hashprice(),
                        period,
                        SiteOutlooks.minute(seen),
                        prices.age());
            }
        }

        /** @param why there can be no plan */
        record Lacking(MakePlan.Result why) implements Reading {}
    }

    /**
     * What is wanted at a site, by people and by its strike rules, if these are who chooses.
     *
     * @param series positions of the series that were looked at
     */
    record Wishes(Wanted wanted, List<StrikeWatch> watches, SeriesPositions series) {}

    boolean hasSite(Actor actor, SiteId id) {
        return fleet.siteWithGroups(actor, id).isPresent();
    }

    /** @param isFixed whether somebody wants the whole period, also where it is not priced */
    Reading read(Actor actor, SiteId id, Interval period, boolean isFixed) {
        InputsSeen.Seen seen = inputs.of(actor.tenant(), id);
        SiteFleet site = fleet.siteWithGroups(actor, id).orElse(null);
        if (site == null) {
            return new Reading.Lacking(new MakePlan.Result.NoSite());
        }
        if (site.groups().isEmpty()) {
            return new Reading.Lacking(new MakePlan.Result.NotReady("", "the site has no group yet"));
        }
        ControlMode mode = controls.of(actor, id).mode();
        return outlooks.prices(actor, id, seen.at(), period)
                .<Reading>map(prices -> {
                    SiteOutlook outlook = SiteOutlooks.outlook(site.site(), prices, seen.at(), period);
                    return new Reading.Read(
                            actor,
                            site,
                            standings.at(period.start(), site, prices),
                            standings.peaksAt(period.start(), site, prices),
                            prices,
                            outlook,
                            mode,
                            isFixed ? period : asFarAsExpected(period, outlook),
                            seen.position(),
                            seen.at());
                })
                .orElseGet(() -> new Reading.Lacking(
                        new MakePlan.Result.NotReady("", "nobody has chosen the series the site is planned on")));
    }

    /** Where nobody says how far, a plan reaches no farther than its prices: what lies behind would only be held off. */
    private static Interval asFarAsExpected(Interval period, SiteOutlook outlook) {
        return outlook.end()
                .filter(end -> end.isAfter(period.start()) && end.isBefore(period.end()))
                .map(end -> new Interval(period.start(), end))
                .orElse(period);
    }

    /** What there is to plan if this is wanted. Reads nothing. */
    static List<GroupTask> tasks(Reading.Read read, PlanningGrid grid, Wishes wishes) {
        EconomicSource source = new EconomicSource(read.site(), read.mode(), wishes.watches());
        PlanningGrid watched =
                read.mode() == ControlMode.REACTIVE ? read.outlook().watched(grid.period()) : grid;
        return new GroupTasks(read.standing(), source, watched)
                .of(read.fleet(), wishes.wanted().intents());
    }

    /** With what a plan that is made from this can be made again. */
    static PlanRecord.Inputs recorded(Reading.Read read, Wishes wishes) {
        return new PlanRecord.Inputs(
                read.site().version(),
                read.prices().market().version(),
                read.seen(),
                new InputsPosition(read.position(), wishes.series().sum()),
                wishes.series().all());
    }
}
