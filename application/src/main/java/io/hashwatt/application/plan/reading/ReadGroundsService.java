package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ReadGroundsService implements ReadGrounds {

    /** A day before and as far as anybody looks. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private static final Duration AHEAD = Duration.ofDays(2);

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final InstantSource clock;

    ReadGroundsService(UnitOfWork unitOfWork, ReadFleet fleet, ReadSiteMarket market, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.market = market;
        this.clock = clock;
    }

    @Override
    public Optional<PlanGrounds> of(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        return unitOfWork.reading(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, site).map(found -> grounds(actor, found, clock.instant())));
    }

    private PlanGrounds grounds(Actor actor, SiteFleet site, Instant now) {
        List<MinerGroup> groups =
                site.groups().stream().map(RegisteredGroup::group).toList();
        Interval around = new Interval(now.minus(BEFORE), now.plus(AHEAD));
        return market.prices(actor, site.site().id(), around)
                .map(prices -> grounds(groups, prices, Interval.of(now, AHEAD)))
                .orElseGet(() -> new PlanGrounds(
                        null,
                        groups.stream()
                                .flatMap(group -> PlausibleLevels.of(group).stream())
                                .toList()));
    }

    private static PlanGrounds grounds(List<MinerGroup> groups, SitePrices prices, Interval period) {
        return PlanGrounds.of(
                groups,
                PlausibleShares.of(prices.market().hashprice()),
                prices.power(),
                prices.hashprice(),
                period,
                period.start(),
                prices.age());
    }
}
