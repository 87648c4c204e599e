package io.hashwatt.application.market;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.event.MarketEvent.SiteMarketUpdated;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

final class ManageSiteMarketService implements ManageSiteMarket {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final SeriesStore series;
    private final SiteMarketStore markets;
    private final Journal journal;

    ManageSiteMarketService(
            UnitOfWork unitOfWork, ReadFleet fleet, SeriesStore series, SiteMarketStore markets, Journal journal) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.series = series;
        this.markets = markets;
        this.journal = journal;
    }

    @Override
    public Outcome<SiteMarket> set(Actor actor, SiteId site, long expectedVersion, Choice choice) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(actor.tenant(), () -> {
            RegisteredSite found = fleet.siteWithGroups(actor, site)
                    .map(ReadFleet.SiteFleet::site)
                    .orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("site");
            }
            List<Violation> violations = violations(actor, found.currency(), choice);
            return violations.isEmpty()
                    ? save(actor, site, expectedVersion, choice)
                    : new Outcome.Refused<>(violations);
        });
    }

    @Override
    public Optional<SiteMarket> find(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> markets.find(actor.tenant(), site));
    }

    private Outcome<SiteMarket> save(Actor actor, SiteId site, long expectedVersion, Choice choice) {
        SiteMarket market =
                new SiteMarket(site, choice.power(), choice.dayAhead(), choice.hashprice(), expectedVersion + 1);
        if (!markets.save(actor.tenant(), market)) {
            return new Outcome.Stale<>(
                    markets.find(actor.tenant(), site).map(SiteMarket::version).orElse(NOT_SET));
        }
        journal.record(actor, new SiteMarketUpdated(market));
        return new Outcome.Done<>(market);
    }

    private List<Violation> violations(Actor actor, CurrencyCode currency, Choice choice) {
        List<Violation> found = new ArrayList<>();
        Predicate<SeriesContent> power = content -> content instanceof SeriesContent.PowerPrices prices
                && prices.series().currency().equals(currency);
        check(actor, choice.power(), "power_series_id", power, "power prices in " + currency, found);
        if (choice.dayAhead() != null) {
            check(actor, choice.dayAhead(), "day_ahead_series_id", power, "power prices in " + currency, found);
        }
        switch (choice.hashprice()) {
            case HashpriceBasis.Quoted quoted ->
                check(
                        actor,
                        quoted.hashprice(),
                        "hashprice.hashprice_series_id",
                        content -> content.equals(new SeriesContent.Hashprices(currency)),
                        "hashprices in " + currency,
                        found);
            case HashpriceBasis.Derived derived -> {
                check(
                        actor,
                        derived.bitcoin(),
                        "hashprice.bitcoin_series_id",
                        content -> content.equals(new SeriesContent.BitcoinPrices(currency)),
                        "bitcoin prices in " + currency,
                        found);
                check(
                        actor,
                        derived.difficulty(),
                        "hashprice.difficulty_series_id",
                        SeriesContent.Difficulties.class::isInstance,
                        "difficulties",
                        found);
            }
        }
        return found;
    }

    private void check(
            Actor actor,
            SeriesId id,
            String field,
            Predicate<SeriesContent> wanted,
            String words,
            List<Violation> violations) {
        Optional<MarketSeries> found = series.find(actor.tenant(), id);
        if (found.isEmpty()) {
            violations.add(new Violation(field, "is not the id of a series"));
        } else if (!wanted.test(found.get().content())) {
            violations.add(new Violation(field, "must be a series of " + words));
        }
    }
}
