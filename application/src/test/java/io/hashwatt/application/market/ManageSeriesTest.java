package io.hashwatt.application.market;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The series of a tenant")
class ManageSeriesTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageSeries series = process.series().manageSeries();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Actor platform = Given.as(TenantId.PLATFORM, Role.ADMIN);

    @Test
    @DisplayName("have names of their own, and power prices a product, area and currency of their own")
    void unique() {
        MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));

        assertRefused(create("german", powerPrices("AT")), "name", "is taken by another series");
        assertRefused(create("other", powerPrices("DE-LU")), "");
        given.series(admin, "hashprice", new SeriesContent.Hashprices(EUR));
        given.series(admin, "another hashprice", new SeriesContent.Hashprices(EUR));
        given.series(given.tenant("other"), "german", powerPrices("DE-LU"));
        assertThat(series.find(admin, german.id())).contains(german);
    }

    @Test
    @DisplayName("change from the version that was read, and from no other")
    void versions() {
        MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));
        given.series(admin, "austrian", powerPrices("AT"));

        MarketSeries changed = done(
                series.change(admin, german.id(), 1, new ManageSeries.Changes("deutsch", Set.of("10Y1001A1001A82H"))));

        assertThat(changed).isEqualTo(german.with("deutsch", Set.of("10Y1001A1001A82H")));
        assertStale(series.change(admin, german.id(), 1, named("too late")), 2);
        assertRefused(series.change(admin, german.id(), 2, named("austrian")), "name");
        assertThat(series.find(admin, german.id())).contains(changed);
        assertThat(given.events(admin)).endsWith("series.updated");
    }

    @Test
    @DisplayName("that are public are read by all and changed by nobody but the platform")
    void publicOnes() {
        MarketSeries open = given.series(platform, "open", powerPrices("FR"));
        given.prices(platform, open, START, "40");

        assertThat(series.find(admin, open.id())).contains(open);
        assertThat(series.list(admin, Page.first(9))).containsExactly(open);
        assertThat(series.coverage(admin, open).orElseThrow().span()).isEqualTo(Interval.of(START, HOUR));
        assertThat(prices(admin, open, null)).extracting(PowerPrice::perMwh).containsExactly(new BigDecimal("40"));
        assertMissing(series.change(admin, open.id(), 1, named("mine")));
        assertThat(process.series()
                        .importIntoSeries()
                        .importDocument(admin, open.id(), scenario.documents().of("any", List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("of another tenant are not there")
    void ofAnother() {
        MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));
        Actor other = given.tenant("other");

        assertThat(series.find(other, german.id())).isEmpty();
        assertThat(series.list(other, Page.first(9))).isEmpty();
        assertMissing(series.change(other, german.id(), 1, named("mine")));
        assertThat(process.series()
                        .importIntoSeries()
                        .importDocument(other, german.id(), scenario.documents().of("any", List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("say what they reach over, nothing while they are empty")
    void coverage() {
        MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));
        assertThat(series.coverage(admin, german)).isEmpty();

        given.prices(admin, german, START, "40", "50");

        assertThat(series.coverage(admin, german))
                .contains(new ManageSeries.Coverage(
                        Interval.of(START, Duration.ofHours(2)), START.plus(Duration.ofHours(2)), Scenario.NOW));
    }

    @Test
    @DisplayName("show what counts today, and what the market could know at an earlier time")
    void publishedBy() {
        MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));
        given.prices(admin, german, START, "40");
        Instant published = Instant.parse("2026-11-23T12:30:00Z");

        assertThat(prices(admin, german, published)).hasSize(1);
        assertThat(prices(admin, german, published.minusSeconds(1))).isEmpty();
    }

    private Outcome<MarketSeries> create(String name, SeriesContent content) {
        return series.create(admin, new ManageSeries.Draft(name, content, Set.of()));
    }

    private static ManageSeries.Changes named(String name) {
        return new ManageSeries.Changes(name, Set.of());
    }

    private List<PowerPrice> prices(Actor actor, MarketSeries of, @Nullable Instant publishedBy) {
        ReadSeries.Values values =
                process.series().readSeries().values(actor, of, Interval.of(START, Duration.ofDays(1)), publishedBy);
        return ((ReadSeries.Values.PowerPrices) values).prices();
    }
}
