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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said about the prices of a site. */
final class SiteMarketWords {

    private final SiteMarketPresenter presenter;
    private final Formats formats = Formats.current();

    /** @param label of what it is @param value in words */
    record Fact(String label, String value) {}

    SiteMarketWords(SiteMarketPresenter presenter) {
        this.presenter = presenter;
    }

    List<Fact> facts(SiteMarket market) {
        return facts(market.power(), market.dayAhead(), market.hashprice());
    }

    List<Part> parts(SiteMarket theirs, ManageSiteMarket.Choice mine) {
        List<Fact> stored = facts(theirs);
        List<Fact> wanted = facts(mine.power(), mine.dayAhead(), mine.hashprice());
        return IntStream.range(0, stored.size())
                .mapToObj(i -> new Part(
                        stored.get(i).label(),
                        stored.get(i).value(),
                        wanted.get(i).value()))
                .toList();
    }

    private List<Fact> facts(SeriesId power, @Nullable SeriesId dayAhead, HashpriceBasis hashprice) {
        return List.of(
                new Fact(T.of("fleet.market.power"), name(power)),
                new Fact(
                        T.of("fleet.market.dayAhead"),
                        dayAhead == null ? T.of("fleet.market.noDayAhead") : name(dayAhead)),
                new Fact(T.of("fleet.market.hashprice"), hashprice(hashprice)));
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
