package io.hashwatt.application.market;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.event.MarketEvent.SiteMarketUpdated;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

final class ManageSiteMarketService implements ManageSiteMarket {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final SeriesStore series;
    private final SiteMarketStore markets;
    private final Bookkeeping books;

    ManageSiteMarketService(
            UnitOfWork unitOfWork, ReadFleet fleet, SeriesStore series, SiteMarketStore markets, Bookkeeping books) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.series = series;
        this.markets = markets;
        this.books = books;
    }

    @Override
    public Outcome<SiteMarket> set(Actor actor, SiteId site, long expectedVersion, Choice choice) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_FLEET), () -> {
            RegisteredSite found = fleet.siteWithGroups(actor, site)
                    .map(ReadFleet.SiteFleet::site)
                    .orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("site");
            }
            PeaksTold peaks = peaksTold(actor, found, choice);
            List<Violation> violations = violations(actor, found.currency(), choice);
            if (peaks.areAbout(expectedVersion)) {
                violations.addAll(peaks.violations());
            }
            return violations.isEmpty()
                    ? save(actor, site, expectedVersion, choice, peaks)
                    : new Outcome.Refused<>(violations);
        });
    }

    @Override
    public Optional<SiteMarket> find(Actor actor, SiteId site) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> markets.find(actor.tenant(), site));
    }

    private PeaksTold peaksTold(Actor actor, RegisteredSite site, Choice choice) {
        return new PeaksTold(
                choice.standingPeaks(),
                markets.find(actor.tenant(), site.id()).orElse(null),
                choice.tariff(),
                new LocalDays(site.zone()),
                books.now());
    }

    private Outcome<SiteMarket> save(Actor actor, SiteId site, long expectedVersion, Choice choice, PeaksTold peaks) {
        SiteMarket market = new SiteMarket(
                site,
                choice.power(),
                choice.dayAhead(),
                choice.indicative(),
                choice.hashprice(),
                choice.tariff(),
                peaks.readings(expectedVersion + 1),
                expectedVersion + 1);
        if (!markets.save(actor.tenant(), market)) {
            return new Outcome.Stale<>(
                    markets.find(actor.tenant(), site).map(SiteMarket::version).orElse(NOT_SET));
        }
        return books.recorded(actor, market, new SiteMarketUpdated(market));
    }

    private List<Violation> violations(Actor actor, CurrencyCode currency, Choice choice) {
        List<Violation> found = new ArrayList<>();
        Predicate<SeriesContent> paid = content -> isPower(content, currency, false);
        String paidWords = "power prices in " + currency + ", and not of indicative ones";
        check(actor, choice.power(), "power_series_id", paid, paidWords, found);
        if (choice.dayAhead() != null) {
            check(actor, choice.dayAhead(), "day_ahead_series_id", paid, paidWords, found);
        }
        if (choice.indicative() != null) {
            Predicate<SeriesContent> indicative = content -> isPower(content, currency, true);
            check(
                    actor,
                    choice.indicative(),
                    "indicative_series_id",
                    indicative,
                    "indicative power prices in " + currency,
                    found);
        }
        Tariff tariff = choice.tariff();
        if (tariff != null && !tariff.currency().equals(currency)) {
            found.add(new Violation("tariff.currency", "must be that of the site, " + currency));
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
                if (derived.feeShare().compareTo(BigDecimal.ONE) >= 0) {
                    found.add(new Violation("hashprice.fee_share", "must be below 1; it is a share, 0.01 is 1 %"));
                }
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

    /** An indication is never paid, so it is no price to plan on by itself. */
    private static boolean isPower(SeriesContent content, CurrencyCode currency, boolean indicative) {
        return content instanceof SeriesContent.PowerPrices prices
                && prices.series().currency().equals(currency)
                && prices.isIndicative() == indicative;
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
