package io.hashwatt.ui.fleet;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said about the peaks by a site's meter")
class SiteMarketWordsTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final SiteMarketPresenter presenter = new SiteMarketPresenter(
            mine.process().series().manageSiteMarket(),
            mine.process().series().manageSeries(),
            mine.process().series().readSiteMarket(),
            new FakeTariffs(),
            mine.scenario().clock());

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("is how high they are and on which day they were told, as long as their billing period lasts")
    void presentPeaks() {
        mine.market(site);
        StandingPeak peak = new StandingPeak("Peak", Power.ofWatts(6_200_000), null);
        done(presenter.save(
                admin, site, market(), FakeTariffs.charged(site.currency(), BigDecimal.TEN), List.of(peak)));

        assertThat(new SiteMarketWords(presenter).peaks(market(), site))
                .contains(new FleetFact("Peaks by the meter", "Peak: 6,200\u00a0kW, told 24 Nov 2026, 04:00 CST"));

        mine.scenario().clock().advance(Duration.ofDays(31));
        assertThat(new SiteMarketWords(presenter).peaks(market(), site))
                .as("of last month")
                .isEmpty();
    }

    private SiteMarket market() {
        return presenter.find(admin, site).orElseThrow();
    }
}
