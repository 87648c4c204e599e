package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A back-test of a site tells what it rests on:")
class BacktestGroundsTest {

    private static final Interval PERIOD = Interval.of(START, HOUR.multipliedBy(3));

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("how many looks there were, and how far they were believed at its end")
    void looks() {
        given.prices(admin, mine.power(), START, "10", "300", "10");
        assertThat(summary(null).looks()).isNull();

        givenLooks("10", "290", "20");

        assertThat(summary(null).looks())
                .as("unproven ones are believed not at all")
                .isEqualTo(new BelievedLooks(3, new BigDecimal("0.00")));
    }

    @Test
    @DisplayName("what can hardly be meant in its prices")
    void findings() {
        given.prices(admin, mine.power(), START, "0.01", "0.3", "0.01");

        assertThat(summary(null).grounds().findings())
                .singleElement()
                .satisfies(found -> assertThat(found.measure()).isEqualTo(Measure.POWER_PRICE));
    }

    @Test
    @DisplayName("the hashprice that was paid last, however old, or the one that was assumed")
    void hashprice() {
        given.prices(admin, mine.power(), START, "10", "300", "10");

        assertThat(summary(null).grounds().hashprice()).isInstanceOf(HashpriceOrigin.Quoted.class);
        assertThat(summary(null).grounds().findings()).isEmpty();
        assertThat(summary(new BigDecimal("0.045")).grounds().findings())
                .extracting(ImplausibleValue::measure)
                .containsExactly(Measure.HASHPRICE);
    }

    private void givenLooks(String... perMwh) {
        MarketSeries looks = given.series(
                admin,
                "looks",
                new SeriesContent.PowerPrices(
                        new PowerSeriesId(PowerProduct.INDICATIVE, "area of north", Samples.EUR),
                        new LocalDays(Samples.BERLIN),
                        LocalTime.NOON));
        givenPlainRows(looks, perMwh);
        ManageSiteMarket markets = process.series().manageSiteMarket();
        done(markets.set(
                admin,
                mine.site().id(),
                1,
                new ManageSiteMarket.Choice(
                        mine.power().id(),
                        null,
                        looks.id(),
                        markets.find(admin, mine.site().id()).orElseThrow().hashprice(),
                        null)));
    }

    /** As looks come: in a plain file, which names neither product nor area. */
    private void givenPlainRows(MarketSeries into, String... perMwh) {
        PowerSeriesId plain = new PowerSeriesId(PowerProduct.UNNAMED, "", Samples.EUR);
        List<QuotedPrice> rows = IntStream.range(0, perMwh.length)
                .mapToObj(hour -> Documents.price(plain, START.plus(HOUR.multipliedBy(hour)), HOUR, perMwh[hour]))
                .toList();
        ImportReport report = process.series()
                .importIntoSeries()
                .importDocument(admin, into.id(), scenario.documents().of("looks", rows))
                .orElseThrow();
        assertThat(report.defects()).isEmpty();
    }

    private BacktestSummary summary(@Nullable BigDecimal atHashprice) {
        Wish wish = new Wish(
                PERIOD, List.of(Policy.ROLLING, Policy.ALWAYS_ON), List.of(), null, new Assumptions(atHashprice));
        var backtests = process.planning().manageBacktests();
        BacktestJob job = done(backtests.submit(admin, mine.site().id(), wish));
        process.planning().workOffBacktests().runNext();
        return backtests.summary(admin, job.id()).orElseThrow();
    }
}
