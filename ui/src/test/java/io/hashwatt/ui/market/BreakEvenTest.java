package io.hashwatt.ui.market;

import static io.hashwatt.domain.kernel.Amounts.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The break-even prices of a group's levels")
class BreakEvenTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    private static final LocalDays UTC = new LocalDays(ZoneOffset.UTC);
    private static final PowerCosts MARKET = PowerCosts.atMarket(UTC);

    private final Actor actor = new FakeTenancy().actor("admin");
    private final MinerGroup group = Mine.miners("A1", 100, 0);

    @Test
    @DisplayName("are what each step up can pay, a line per level, joined while the hashprice stays")
    void lines() {
        HashpriceCurve curve = new QuotedHashprice(USD, List.of(quote(0, 6, "30"), quote(6, 12, "36")));

        List<BreakEven> levels = BreakEven.of(group, curve, MARKET, hours(0, 12), at(24));

        assertThat(levels).extracting(BreakEven::name).containsExactly("Eco", "Normal", "Boost");
        assertThat(levels.getFirst().prices())
                .containsExactly(
                        new SeriesValue(hours(0, 6), strike(1, "30"), null),
                        new SeriesValue(hours(6, 12), strike(1, "36"), null));
        assertThat(levels.getLast().prices().getFirst().value()).isEqualByComparingTo(strike(3, "30"));
    }

    @Test
    @DisplayName("are the market prices of which the tariff makes what the step can pay")
    void tariff() {
        HashpriceCurve curve = new QuotedHashprice(USD, List.of(quote(0, 12, "30")));
        PowerCosts costs = PowerCosts.of(
                Tariffs.of("USD", Tariffs.adder("10"), Tariffs.adder("5", "06:00", "07:00"), Tariffs.percentage("25")),
                UTC);

        BreakEven eco = BreakEven.of(group, curve, costs, hours(0, 12), at(24)).getFirst();

        BigDecimal paid = strike(1, "30").divide(new BigDecimal("1.25"), MathContext.DECIMAL64);
        assertThat(eco.prices())
                .extracting(SeriesValue::interval)
                .containsExactly(hours(0, 6), hours(6, 7), hours(7, 12));
        assertThat(eco.prices().get(0).value()).isCloseTo(paid.subtract(new BigDecimal("10")), within(CENT));
        assertThat(eco.prices().get(1).value()).isCloseTo(paid.subtract(new BigDecimal("15")), within(CENT));
        PowerCosts fixed = PowerCosts.of(Tariffs.of("USD", Tariffs.fixed("60")), UTC);
        assertThat(BreakEven.of(group, curve, fixed, hours(0, 12), at(24))
                        .getFirst()
                        .prices())
                .isEmpty();
    }

    @Test
    @DisplayName("stay what they are now for what lies ahead, and are unknown where no hashprice is")
    void aheadAndUnknown() {
        HashpriceCurve curve = new QuotedHashprice(USD, List.of(quote(2, 6, "30")));

        BreakEven eco = BreakEven.of(group, curve, MARKET, hours(0, 12), at(4)).getFirst();

        assertThat(eco.prices()).containsExactly(new SeriesValue(hours(2, 12), strike(1, "30"), null));
    }

    @Test
    @DisplayName("can be had of the groups of the sites that are planned on the series, and of no others")
    void choices() {
        Mine mine = new Mine(actor);
        RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        mine.groups(site, 2, 100);
        mine.groups(mine.site("Elsewhere", "America/Chicago", "USD", null), 1, 100);
        MarketSeries power = mine.derivedMarket(site);
        BreakEvenPresenter presenter = new BreakEvenPresenter(
                mine.process().series().readSiteMarket(),
                mine.process().fleet().readFleet(),
                mine.scenario().clock());

        List<BreakEvenPresenter.Choice> choices = presenter.choices(actor, power);

        assertThat(choices).extracting(choice -> choice.group().group().name()).containsExactly("A1", "A2");
        assertThat(presenter.choices(actor, mine.power("Other", site, "OTHER", PowerProduct.UNNAMED)))
                .isEmpty();
        Interval day = Interval.of(Mine.NOW, Duration.ofDays(1));
        assertThat(presenter.of(actor, choices.getFirst(), day))
                .hasSize(3)
                .allSatisfy(level -> assertThat(level.prices()).hasSize(1));
        MarketAddress address = MarketAddress.PLAIN.withGroup(choices.getLast().id());
        assertThat(BreakEvenPresenter.chosen(choices, address)).contains(choices.getLast());
        assertThat(BreakEvenPresenter.chosen(choices, MarketAddress.PLAIN)).isEmpty();
    }

    private BigDecimal strike(int level, String hashprice) {
        return StrikePrice.ofStep(group, level, new BigDecimal(hashprice))
                .pricePerMwh()
                .orElseThrow();
    }

    private static QuotedHashprice.Quote quote(int from, int to, String perPhDay) {
        return new QuotedHashprice.Quote(hours(from, to), new BigDecimal(perPhDay));
    }

    private static Interval hours(int from, int to) {
        return new Interval(at(from), at(to));
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
