package io.hashwatt.ui.fleet;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The form of what a site is planned on")
class SiteMarketFormTest {

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

    @BeforeEach
    void derived() {
        mine.derivedMarket(site);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"hashprice.fee_share, 90, Transaction fees 90.0\u00a0%", "hashprice.pool_fee, 50, Pool fee 50.0\u00a0%"
    })
    @DisplayName("warns of a share that can hardly be meant, and saves it:")
    void warns(String field, BigDecimal percent, String words) {
        open();
        assertThat(screen.text()).doesNotContain("usual");

        share(field).setValue(percent);
        assertThat(screen.text()).contains(words + " in the site’s hashprice: usual is ");

        screen.button("Save").click();
        assertThat(screen.isOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hashprice.fee_share, Fees must be at least 0 and below 100 %",
        "hashprice.pool_fee, The pool fee must be from 0 to below 100 %"
    })
    @DisplayName("takes no share of the whole:")
    void refuses(String field, String rule) {
        open();
        share(field).setValue(new BigDecimal("300"));

        screen.button("Save").click();

        assertThat(screen.isOpen()).isTrue();
        assertThat(screen.errorAt(field)).isEqualTo(rule);
    }

    @Test
    @DisplayName("asks for no looks where there are none in the site's currency")
    void withoutLooks() {
        looksInEuros();

        open();

        assertThat(looks().isVisible()).isFalse();
        screen.button("Save").click();
        assertThat(market().indicative()).isNull();
    }

    @Test
    @DisplayName("plans on the looks that somebody chooses, or on none again")
    void indicative() {
        looksInEuros();
        MarketSeries series = mine.power("Looks at HB_SOUTH", site, "HB_SOUTH", PowerProduct.INDICATIVE);

        open();
        assertThat(looks().isVisible()).isTrue();
        assertThat(looks().getListDataView().getItems()).containsExactly(series);
        looks().setValue(series);
        screen.button("Save").click();
        assertThat(market().indicative()).isEqualTo(series.id());

        try (Screen again = new Screen(admin)) {
            open();
            ComboBox<?> chosen = again.field("indicative_series_id", ComboBox.class);
            assertThat(chosen.getValue()).isEqualTo(series);
            chosen.clear();
            again.button("Save").click();
        }
        assertThat(market().indicative()).isNull();
    }

    @Test
    @DisplayName("keeps tariff and what the meter showed as it was told")
    void keepsReadings() {
        StandingPeak told = new StandingPeak("Peak", Power.ofWatts(6_200_000), null);
        Tariff charged = FakeTariffs.charged(site.currency(), BigDecimal.TEN);
        List<PeakReading> readings = done(presenter.save(admin, site, market(), charged, List.of(told)))
                .peakReadings();
        mine.scenario().clock().advance(Duration.ofHours(1));

        open();
        share("hashprice.pool_fee").setValue(new BigDecimal("2"));
        screen.button("Save").click();

        assertThat(screen.isOpen()).isFalse();
        assertThat(market().hashprice())
                .isInstanceOfSatisfying(
                        HashpriceBasis.Derived.class,
                        derived -> assertThat(derived.poolFee()).isEqualByComparingTo("0.02"));
        assertThat(market().tariff()).isEqualTo(charged);
        assertThat(market().peakReadings()).isEqualTo(readings).hasSize(1);
    }

    private void looksInEuros() {
        RegisteredSite elsewhere = mine.site("Lausitz", "Europe/Berlin", "EUR", null);
        mine.power("Looks in euros", elsewhere, "DE-LU", PowerProduct.INDICATIVE);
    }

    private void open() {
        SiteMarketForm.open(presenter, site, () -> {});
    }

    private SiteMarket market() {
        return presenter.find(admin, site).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<MarketSeries> looks() {
        return screen.field("indicative_series_id", ComboBox.class);
    }

    private QuantityField share(String name) {
        return screen.field(name, QuantityField.class);
    }
}
