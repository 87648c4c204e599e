package io.hashwatt.ui.market;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Whose break-even prices can be compared with a series of power prices, and what they are. */
@Dependent
final class BreakEvenPresenter {

    private final ReadSiteMarket markets;
    private final ReadFleet fleet;
    private final InstantSource clock;

    /** A group of a site that looks at the series. */
    record Choice(RegisteredSite site, RegisteredGroup group) {

        GroupId id() {
            return group.id();
        }
    }

    @Inject
    BreakEvenPresenter(ReadSiteMarket markets, ReadFleet fleet, InstantSource clock) {
        this.markets = markets;
        this.fleet = fleet;
        this.clock = clock;
    }

    /** By site, then in the order the groups were created; none for anything but power prices. */
    List<Choice> choices(Actor actor, MarketSeries series) {
        if (!(series.content() instanceof SeriesContent.PowerPrices)) {
            return List.of();
        }
        return markets.sitesUsing(actor, series.id()).stream()
                .flatMap(id -> fleet.siteWithGroups(actor, id).stream())
                .flatMap(site -> site.groups().stream().map(group -> new Choice(site.site(), group)))
                .toList();
    }

    /** One for each level above off; without prices where no hashprice is known. */
    List<BreakEven> of(Actor actor, Choice choice, Interval window) {
        return markets.prices(actor, choice.site().id(), window)
                .map(prices -> BreakEven.of(
                        choice.group().group(),
                        prices.hashprice(),
                        prices.costs(new LocalDays(choice.site().zone())),
                        window,
                        clock.instant()))
                .orElse(List.of());
    }

    static Optional<Choice> chosen(List<Choice> choices, MarketAddress address) {
        return choices.stream()
                .filter(choice -> choice.id().equals(address.group()))
                .findFirst();
    }
}
