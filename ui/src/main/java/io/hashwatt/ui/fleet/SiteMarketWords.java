package io.hashwatt.ui.fleet;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about the prices of a site. */
final class SiteMarketWords {

    private final SiteMarketPresenter presenter;
    private final Formats formats = Formats.current();

    SiteMarketWords(SiteMarketPresenter presenter) {
        this.presenter = presenter;
    }

    List<FleetFact> facts(SiteMarket market) {
        return facts(market.power(), market.dayAhead(), market.indicative(), market.hashprice(), market.tariff());
    }

    /** What somebody has read from the meter of the present billing periods; empty: nothing. */
    Optional<FleetFact> peaks(SiteMarket market, RegisteredSite site) {
        SiteTime time = SiteTime.in(site.zone());
        String told = presenter.peaksNow(site, market).stream()
                .map(reading -> T.of(
                        "fleet.tariff.peak.told",
                        reading.charge(),
                        formats.kilowatts(reading.peak()),
                        time.dateAndTime(reading.asOf())))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(new FleetFact(T.of("fleet.tariff.peaks"), told));
    }

    List<Part> parts(SiteMarket theirs, ManageSiteMarket.Choice mine) {
        return FleetFact.compared(
                facts(theirs),
                facts(mine.power(), mine.dayAhead(), mine.indicative(), mine.hashprice(), mine.tariff()));
    }

    /** The tariffs, and the peaks where they differ. */
    List<Part> tariffs(RegisteredSite site, SiteMarket theirs, @Nullable Tariff mine, List<StandingPeak> minePeaks) {
        Part tariffs = new Part(T.of("fleet.tariff.title"), document(theirs.tariff()), document(mine));
        List<StandingPeak> theirPeaks =
                presenter.peaksNow(site, theirs).stream().map(StandingPeak::of).toList();
        Part peaks = new Part(T.of("fleet.tariff.peaks"), peaks(theirPeaks), peaks(minePeaks));
        return peaks.differs() ? List.of(tariffs, peaks) : List.of(tariffs);
    }

    private String peaks(List<StandingPeak> peaks) {
        return peaks.isEmpty()
                ? T.of("fleet.none")
                : peaks.stream()
                        .map(one -> T.of("fleet.tariff.peak.of", one.charge(), formats.kilowatts(one.peak())))
                        .collect(Collectors.joining("; "));
    }

    private String document(@Nullable Tariff tariff) {
        return tariff == null ? tariff(null) : presenter.written(tariff);
    }

    /** What power costs at the moment, and what the market asks of it. */
    String powerNow(RegisteredSite site, @Nullable Tariff tariff) {
        return presenter
                .marketPrice(CurrentUser.currentActor(), site)
                .map(market -> tariff == null
                        ? T.of("fleet.tariff.now.market", formats.price(market, site.currency()))
                        : allIn(site, tariff, market))
                .orElse(T.of("fleet.unknown"));
    }

    private String allIn(RegisteredSite site, Tariff tariff, BigDecimal market) {
        return T.of(
                "fleet.tariff.now.allIn",
                presenter
                        .allIn(CurrentUser.currentActor(), site, tariff, market)
                        .map(price -> formats.price(price, site.currency()))
                        .orElse(T.of("fleet.unknown")),
                formats.price(market, site.currency()));
    }

    /** What is bought ahead for the moment and what becomes of its rest; empty: nothing is. */
    Optional<String> blockNow(RegisteredSite site, @Nullable Tariff tariff) {
        return presenter
                .blockNow(site, tariff)
                .map(block -> T.of(
                        block.unused() == TariffStep.Unused.LOST
                                ? "fleet.tariff.block.lost"
                                : "fleet.tariff.block.sold",
                        formats.power(block.power()),
                        formats.price(block.perMwh(), site.currency())));
    }

    private List<FleetFact> facts(
            SeriesId power,
            @Nullable SeriesId dayAhead,
            @Nullable SeriesId indicative,
            HashpriceBasis hashprice,
            @Nullable Tariff tariff) {
        return List.of(
                new FleetFact(T.of("fleet.market.power"), name(power)),
                new FleetFact(T.of("fleet.market.dayAhead"), nameOrNone(dayAhead)),
                new FleetFact(T.of("fleet.market.indicative"), nameOrNone(indicative)),
                new FleetFact(T.of("fleet.market.hashprice"), hashprice(hashprice)),
                new FleetFact(T.of("fleet.tariff.title"), tariff(tariff)));
    }

    private static String tariff(@Nullable Tariff tariff) {
        return tariff == null
                ? T.of("fleet.tariff.none")
                : T.count("fleet.tariff.versions", tariff.versions().size());
    }

    private String nameOrNone(@Nullable SeriesId id) {
        return id == null ? T.of("fleet.market.noDayAhead") : name(id);
    }

    private String hashprice(HashpriceBasis basis) {
        return switch (basis) {
            case HashpriceBasis.Quoted quoted -> T.of("fleet.market.isQuoted", name(quoted.hashprice()));
            case HashpriceBasis.Derived derived ->
                T.of(
                        "fleet.market.isDerived",
                        name(derived.bitcoin()),
                        name(derived.difficulty()),
                        formats.percent(derived.feeShare()),
                        formats.percent(derived.poolFee()));
        };
    }

    private String name(SeriesId id) {
        return presenter.nameOf(CurrentUser.currentActor(), id);
    }
}
