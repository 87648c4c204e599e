package io.hashwatt.ui.fleet;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about the prices of a site. */
final class SiteMarketWords {

    private final SiteMarketPresenter presenter;
    private final Formats formats = Formats.current();

    SiteMarketWords(SiteMarketPresenter presenter) {
        this.presenter = presenter;
    }

    List<FleetFact> facts(SiteMarket market) {
        return facts(market.power(), market.dayAhead(), market.hashprice());
    }

    List<Part> parts(SiteMarket theirs, ManageSiteMarket.Choice mine) {
        return FleetFact.compared(facts(theirs), facts(mine.power(), mine.dayAhead(), mine.hashprice()));
    }

    private List<FleetFact> facts(SeriesId power, @Nullable SeriesId dayAhead, HashpriceBasis hashprice) {
        return List.of(
                new FleetFact(T.of("fleet.market.power"), name(power)),
                new FleetFact(
                        T.of("fleet.market.dayAhead"),
                        dayAhead == null ? T.of("fleet.market.noDayAhead") : name(dayAhead)),
                new FleetFact(T.of("fleet.market.hashprice"), hashprice(hashprice)));
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
