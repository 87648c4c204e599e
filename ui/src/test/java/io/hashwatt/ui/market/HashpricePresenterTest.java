package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hashprice of a site")
class HashpricePresenterTest {

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final HashpricePresenter presenter = new HashpricePresenter(
            mine.process().series().readSiteMarket(),
            mine.process().series().manageSeries(),
            mine.scenario().clock());

    @Test
    @DisplayName("is not known while nobody has chosen its series")
    void notChosen() {
        assertThat(presenter.of(actor, site)).isEqualTo(new SiteHashprice.NotChosen(site));
    }

    @Test
    @DisplayName("is the product of its parts, the same that the site is planned on")
    void derived() {
        mine.derivedMarket(site);

        SiteHashprice.Derived derived = (SiteHashprice.Derived) presenter.of(actor, site);

        BigDecimal planned = mine.process()
                .series()
                .readSiteMarket()
                .prices(actor, site.id(), Interval.of(Mine.NOW, Duration.ofMinutes(15)))
                .orElseThrow()
                .hashprice()
                .meanOver(Interval.of(Mine.NOW, Duration.ofMinutes(15)));
        assertThat(derived.value().orElseThrow()).isEqualByComparingTo(planned);
        assertThat(derived.bitcoin()).isEqualTo("Bitcoin in dollars");
        assertThat(derived.parts().orElseThrow().subsidySatoshi()).isEqualTo(312_500_000);
    }

    @Test
    @DisplayName("says where its difficulty is in T, as does the import that brought it")
    void difficultyInT() {
        mine.derivedMarket(site);
        HashpriceBasis.Derived basis = ((SiteHashprice.Derived) presenter.of(actor, site)).basis();
        MarketSeries difficulty = mine.process()
                .series()
                .manageSeries()
                .find(actor, basis.difficulty())
                .orElseThrow();
        Instant at = Mine.NOW.minus(Duration.ofDays(1));
        mine.imported(difficulty, List.of(new DifficultyPoint(at, 922_320, new BigDecimal("146.47"))));
        ImportReport report = mine.process()
                .series()
                .importIntoSeries()
                .newest(actor, difficulty.id(), Page.first(1))
                .getFirst();

        try (Screen screen = new Screen(actor)) {
            screen.show(new HashpriceStrip(presenter.of(actor, site)));
            screen.show(new ImportReportPanel(report, SiteTime.in(SiteTime.UTC)));

            assertThat(screen.text().split("Difficulty 146.47 at block 922,320: usual is ", -1))
                    .as("once in each")
                    .hasSize(3);
            assertThat(screen.text()).contains("Is it in T?");
        }
    }

    @Test
    @DisplayName("says of when it is, and that it is old")
    void old() {
        mine.derivedMarket(site);
        mine.scenario().clock().advance(Duration.ofDays(30));

        try (Screen screen = new Screen(actor)) {
            screen.show(new HashpriceStrip(presenter.of(actor, site)));

            assertThat(screen.text())
                    .contains("Bitcoin price of ")
                    .contains("The newest price in the hashprice is of ");
        }
    }

    @Test
    @DisplayName("is taken as it is quoted, and unknown where nobody has quoted one")
    void quoted() {
        mine.market(site);

        SiteHashprice.Quoted quoted = (SiteHashprice.Quoted) presenter.of(actor, site);
        assertThat(quoted.value().orElseThrow()).isEqualByComparingTo("34.15");
        assertThat(quoted.series()).isEqualTo("Hashprice of Brazos Ridge");

        mine.scenario().clock().advance(Duration.ofDays(40));
        assertThat(((SiteHashprice.Quoted) presenter.of(actor, site)).value()).isEmpty();
    }
}
