package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.time.Duration;
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
