package io.hashwatt.application.market.port;

import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.TariffVersion;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of sites' series")
public abstract class SiteMarketStoreContract extends StoreContract {

    private static final SiteId FIRST = new SiteId(id(1));
    private static final SiteId SECOND = new SiteId(id(2));
    private static final SiteId FOREIGN = new SiteId(id(3));

    private static final SeriesId POWER = new SeriesId(id(11));
    private static final SeriesId DAY_AHEAD = new SeriesId(id(12));
    private static final SeriesId INDICATIVE = new SeriesId(id(16));
    private static final SeriesId HASHPRICE = new SeriesId(id(13));
    private static final SeriesId BITCOIN = new SeriesId(id(14));
    private static final SeriesId DIFFICULTY = new SeriesId(id(15));

    private static final Tariff TARIFF = new Tariff(
            new CurrencyCode("EUR"),
            new TreeSet<>(List.of(LocalDate.of(2026, 12, 25))),
            List.of(new TariffVersion(
                    LocalDate.of(2026, 1, 1),
                    Duration.ofHours(1),
                    List.of(
                            new TariffComponent(
                                    "", new TariffStep.Retail(new BigDecimal("1.05"), BigDecimal.ONE), List.of()),
                            new TariffComponent(
                                    "Grid fee",
                                    new TariffStep.Adder(new BigDecimal("21.30")),
                                    List.of(new CalendarWindow(
                                            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                            Set.of(Month.JANUARY, Month.DECEMBER),
                                            LocalTime.of(22, 0),
                                            LocalTime.of(6, 0))))))));

    private static final List<PeakReading> READINGS = List.of(
            new PeakReading("Peak", new Power(new BigDecimal("6200000.00000000000000000001")), AT, 1),
            new PeakReading("Winter \"7\"", Power.NONE, AT.plusSeconds(1), Long.MAX_VALUE));

    private static final HashpriceBasis QUOTED = new HashpriceBasis.Quoted(HASHPRICE);
    private static final HashpriceBasis DERIVED = new HashpriceBasis.Derived(
            BITCOIN,
            DIFFICULTY,
            new BigDecimal("9.98765432109876543210987654321"),
            new BigDecimal("0.00000000000000000001"));

    @BeforeEach
    protected void addSites() {
        within(OURS, () -> {
            stores().sites().add(site(OURS, 1, "first"));
            stores().sites().add(site(OURS, 2, "second"));
        });
        within(THEIRS, () -> stores().sites().add(site(THEIRS, 3, "theirs")));
    }

    @Test
    @DisplayName("gives back what it got, and nothing of what was there before")
    protected void roundTrip() {
        SiteMarket derived = new SiteMarket(FIRST, POWER, DAY_AHEAD, INDICATIVE, DERIVED, TARIFF, READINGS, 1);
        SiteMarket quoted = new SiteMarket(FIRST, DAY_AHEAD, null, QUOTED, 2);
        assertThat(find(OURS, FIRST)).isEmpty();

        assertThat(save(OURS, derived)).isTrue();
        assertSame(find(OURS, FIRST).orElseThrow(), derived);
        assertThat(save(OURS, quoted)).isTrue();
        assertSame(find(OURS, FIRST).orElseThrow(), quoted);
    }

    @Test
    @DisplayName("writes version 1 if there is none, and any other onto the version before it")
    protected void versions() {
        assertThat(save(OURS, market(FIRST, 2))).isFalse();
        assertThat(save(OURS, market(FIRST, 1))).isTrue();
        assertThat(save(OURS, market(FIRST, 1))).isFalse();
        assertThat(save(OURS, market(FIRST, 3))).isFalse();
        assertThat(save(OURS, market(FIRST, 2))).isTrue();
        assertThat(find(OURS, FIRST).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    @DisplayName("lets one of those win who choose at the same time, also the first time")
    protected void oneWins() {
        assertThat(atOnce(4, () -> save(OURS, market(FIRST, 1)))).containsOnlyOnce(true);
        assertThat(atOnce(4, () -> save(OURS, market(FIRST, 2)))).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("knows the sites that look at a series in any way, in order of id")
    protected void sitesUsing() {
        save(OURS, new SiteMarket(SECOND, POWER, DAY_AHEAD, INDICATIVE, DERIVED, TARIFF, READINGS, 1));
        save(OURS, new SiteMarket(FIRST, POWER, null, QUOTED, 1));

        assertThat(sitesUsing(OURS, POWER)).containsExactly(FIRST, SECOND);
        assertThat(sitesUsing(OURS, HASHPRICE)).containsExactly(FIRST);
        List.of(DAY_AHEAD, INDICATIVE, BITCOIN, DIFFICULTY)
                .forEach(series -> assertThat(sitesUsing(OURS, series)).containsExactly(SECOND));
        assertThat(sitesUsing(OURS, new SeriesId(id(99)))).isEmpty();
    }

    @Test
    @DisplayName("shows and changes nothing of another tenant's sites")
    protected void isolation() {
        save(THEIRS, market(FOREIGN, 1));

        assertThat(find(OURS, FOREIGN)).isEmpty();
        assertThat(sitesUsing(OURS, POWER)).isEmpty();
        assertThat(save(OURS, market(FOREIGN, 2))).isFalse();
        assertThat(find(THEIRS, FOREIGN)).contains(market(FOREIGN, 1));
    }

    private static SiteMarket market(SiteId site, long version) {
        return new SiteMarket(site, POWER, null, QUOTED, version);
    }

    private boolean save(TenantId tenant, SiteMarket market) {
        return in(tenant, () -> stores().siteMarkets().save(tenant, market));
    }

    private Optional<SiteMarket> find(TenantId tenant, SiteId site) {
        return in(tenant, () -> stores().siteMarkets().find(tenant, site));
    }

    private List<SiteId> sitesUsing(TenantId tenant, SeriesId series) {
        return in(tenant, () -> stores().siteMarkets().sitesUsing(tenant, series));
    }
}
