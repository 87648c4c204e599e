package io.hashwatt.ui.fleet;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.application.testing.SettableClock;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTariffs;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@link FakeTariffs} reads a number as what is added to every price. */
@DisplayName("The form of a site's tariff")
class TariffFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);

    private final MarketSeries power = mine.derivedMarket(site);

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
    @DisplayName("keeps it, shows it again, and takes it away")
    void kept() {
        open();
        document().setValue("25");
        screen.button("Save").click();
        assertThat(screen.isOpen()).isFalse();
        assertThat(stored()).isEqualTo(Tariffs.of("USD", Tariffs.adder("25")));

        try (Screen again = new Screen(admin)) {
            open();
            TextArea shown = again.field("tariff", TextArea.class);
            assertThat(shown.getValue()).isEqualTo("25");
            shown.clear();
            again.button("Save").click();
        }
        assertThat(stored()).isNull();
    }

    @Test
    @DisplayName("says that a block that holds now is paid whether it is drawn or not, and keeps it")
    void takeOrPay() {
        mine.prices(power, 30);
        open();
        document().setValue("block 5");
        assertThat(screen.text()).contains("A block of 5.0\u00a0MW is bought ahead at 48.00\u00a0$/MWh", "take-or-pay");
        screen.button("Save").click();

        assertThat(stored())
                .isEqualTo(Tariffs.of(
                        "USD",
                        new TariffComponent(
                                "",
                                new TariffStep.Block(
                                        Power.ofWatts(5_000_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST),
                                List.of())));
    }

    @Test
    @DisplayName("says of hours that are billed by their mean the same in every quarter of an hour")
    void billedByTheHour() {
        mine.prices(power, 30);
        Tariff tariff = Tariffs.billed("USD", Duration.ofHours(1), Tariffs.adder("10"));
        List<BigDecimal> market = inEachQuarter(() -> presenter.marketPrice(admin, site));
        BigDecimal mean =
                market.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(new BigDecimal("4"));

        List<BigDecimal> paid = inEachQuarter(() -> presenter.allIn(
                admin, site, tariff, presenter.marketPrice(admin, site).orElseThrow()));

        assertThat(market).doesNotHaveDuplicates();
        assertThat(paid).hasSize(4).allSatisfy(each -> assertThat(each).isEqualByComparingTo(mean.add(BigDecimal.TEN)));
    }

    private List<BigDecimal> inEachQuarter(Supplier<Optional<BigDecimal>> price) {
        SettableClock clock = mine.scenario().clock();
        Instant hour = Mine.NOW.truncatedTo(ChronoUnit.HOURS);
        return Stream.of(0, 15, 30, 45)
                .map(minute -> {
                    Instant now = hour.plus(Duration.ofMinutes(minute));
                    clock.advance(Duration.between(clock.instant(), now));
                    return price.get().orElseThrow();
                })
                .toList();
    }

    @Test
    @DisplayName("keeps what was typed where it cannot be read, and says which rule it breaks")
    void refused() {
        open();
        document().setValue("a lot");

        screen.button("Save").click();

        assertThat(screen.isOpen()).isTrue();
        assertThat(screen.errorAt("tariff")).contains("must be a number");
        assertThat(document().getValue()).isEqualTo("a lot");
        assertThat(stored()).isNull();
    }

    @Test
    @DisplayName("writes over nobody: what somebody else has saved meanwhile is shown beside one's own")
    void rivals() {
        open();
        document().setValue("25");
        done(presenter.save(admin, site, market(), Tariffs.of("USD", Tariffs.adder("40")), List.of()));

        screen.button("Save").click();

        assertThat(screen.isOpen()).isTrue();
        assertThat(screen.text()).contains("25", "40");
        assertThat(stored()).isEqualTo(Tariffs.of("USD", Tariffs.adder("40")));
    }

    @Test
    @DisplayName("takes what the meter shows for each demand charge, and keeps as it was told what nobody touches")
    void meterPeaks() {
        open();
        document().setValue("peak 12");
        peak(screen).setValue(new BigDecimal("-1"));
        screen.button("Save").click();
        assertThat(screen.errorAt("tariff")).isEmpty();
        assertThat(screen.errorAt("standing_peaks")).contains("not below 0");
        assertThat(peak(screen).isInvalid()).isTrue();
        peak(screen).setValue(new BigDecimal("6200"));
        screen.button("Save").click();
        assertThat(market().peakReadings())
                .containsExactly(new PeakReading("Peak", Power.ofWatts(6_200_000), Mine.NOW, 2));

        mine.scenario().clock().advance(Duration.ofHours(1));
        try (Screen again = new Screen(admin)) {
            open();
            assertThat(peak(again).getValue()).isEqualByComparingTo("6200");
            again.field("tariff", TextArea.class).setValue("peak 13");
            again.button("Save").click();
        }
        assertThat(market().version()).isEqualTo(3);
        assertThat(market().peakReadings())
                .containsExactly(new PeakReading("Peak", Power.ofWatts(6_200_000), Mine.NOW, 2));
    }

    @Test
    @DisplayName("keeps a peak that somebody else has told meanwhile, and shows it beside one's own tariff")
    void peakToldMeanwhile() {
        done(presenter.save(admin, site, market(), charged("12"), List.of()));
        open();
        document().setValue("peak 13");
        StandingPeak told = new StandingPeak("Peak", Power.ofWatts(7_000_000), null);
        done(presenter.save(admin, site, market(), charged("12"), List.of(told)));

        screen.button("Save").click();
        assertThat(screen.text()).contains("Tariff").doesNotContain("Peaks by the meter");
        screen.button("Save mine over it").click();

        assertThat(screen.isOpen()).isFalse();
        assertThat(stored()).isEqualTo(charged("13"));
        assertThat(market().peakReadings())
                .containsExactly(new PeakReading("Peak", Power.ofWatts(7_000_000), Mine.NOW, 3));
    }

    @Test
    @DisplayName("shows peaks of two people that differ side by side, and saves the one that is typed")
    void rivalPeaks() {
        done(presenter.save(admin, site, market(), charged("12"), List.of()));
        open();
        peak(screen).setValue(new BigDecimal("6200"));
        StandingPeak told = new StandingPeak("Peak", Power.ofWatts(7_000_000), null);
        done(presenter.save(admin, site, market(), charged("12"), List.of(told)));

        screen.button("Save").click();
        assertThat(screen.text()).contains("Peaks by the meter", "Peak: 7,000\u00a0kW", "Peak: 6,200\u00a0kW");
        screen.button("Save mine over it").click();

        assertThat(market().peakReadings())
                .containsExactly(new PeakReading("Peak", Power.ofWatts(6_200_000), Mine.NOW, 4));
    }

    @Test
    @DisplayName("takes what was the peak last month as news of this one")
    void sameAsLastMonth() {
        StandingPeak told = new StandingPeak("Peak", Power.ofWatts(6_200_000), null);
        done(presenter.save(admin, site, market(), charged("12"), List.of(told)));
        mine.scenario().clock().advance(Duration.ofDays(31));

        open();
        assertThat(peak(screen).isEmpty()).isTrue();
        peak(screen).setValue(new BigDecimal("6200"));
        screen.button("Save").click();

        assertThat(market().peakReadings())
                .containsExactly(
                        new PeakReading("Peak", Power.ofWatts(6_200_000), Mine.NOW.plus(Duration.ofDays(31)), 3));
    }

    private Tariff charged(String perKw) {
        return FakeTariffs.charged(site.currency(), new BigDecimal(perKw));
    }

    private static QuantityField peak(Screen screen) {
        return screen.all(QuantityField.class).getFirst();
    }

    private void open() {
        TariffForm.open(presenter, site, market(), () -> {});
    }

    private TextArea document() {
        return screen.field("tariff", TextArea.class);
    }

    private SiteMarket market() {
        return presenter.find(admin, site).orElseThrow();
    }

    private @Nullable Tariff stored() {
        return market().tariff();
    }
}
