package io.hashwatt.ui.plan;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What room costs a site that pays demand charges")
class PlanFiguresTest {

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);

    @BeforeEach
    void groups() {
        mine.group(site, Mine.miners("A", 100, 0));
        mine.group(site, Mine.miners("B", 100, 1));
        mine.prices(mine.market(site), 34);
    }

    @Test
    @DisplayName("is told of the peak that is worth having, which is no cap")
    void peak() {
        chargePeaks("3");
        mine.plan(site);

        assertThat(figures())
                .contains("Peak worth at most", "The peak worth having")
                .doesNotContain("Cap worth");
    }

    @Test
    @DisplayName("is told of the peak too where a little more of it would not help")
    void cost() {
        chargePeaks("1000");
        mine.plan(site);

        assertThat(figures()).contains("Caps and the peak worth having cost");
    }

    private void chargePeaks(String perKw) {
        ManageSiteMarket markets = mine.process().series().manageSiteMarket();
        SiteMarket market = markets.find(actor, site.id()).orElseThrow();
        done(markets.set(
                actor,
                site.id(),
                market.version(),
                new ManageSiteMarket.Choice(
                        market.power(),
                        null,
                        null,
                        market.hashprice(),
                        FakeTariffs.charged(site.currency(), new BigDecimal(perKw)))));
    }

    private String figures() {
        PlanPresenter presenter = PlanPresenters.of(mine);
        try (Screen screen = new Screen(actor)) {
            screen.show(new PlanFigures((PlanScreen.Shown) presenter.show(actor, site, PlanAddress.PLAIN)).band());
            return screen.text();
        }
    }
}
