package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Outcomes;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.market.SeriesDigest.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the markets show")
class MarketPresenterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final FakeTenancy tenancy = new FakeTenancy();
    private final Actor actor = tenancy.actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final MarketPresenter presenter = new MarketPresenter(
            mine.process().series().manageSeries(),
            mine.process().series().readSeries(),
            mine.process().series().importIntoSeries(),
            mine.scenario().clock());

    @Test
    @DisplayName("is divided by what series are about, then ordered by name")
    void order() {
        mine.derivedMarket(site);
        mine.power("hb_north", site, "HB_NORTH", PowerProduct.UNNAMED);

        assertThat(presenter.all(actor))
                .extracting(MarketSeries::name)
                .containsExactly("hb_north", "HB_SOUTH real-time", "Bitcoin in dollars", "Difficulty");
    }

    @Test
    @DisplayName("is the price of now, and what is missing around it")
    void gaps() {
        MarketSeries power = power();
        mine.imported(power, hours(power, -3, -2, -1, 0, 2, 3));

        SeriesDigest digest = presenter.digest(actor, power);

        assertThat(digest.state()).isEqualTo(State.GAPS);
        assertThat(digest.value().orElseThrow().value()).isEqualByComparingTo("100");
        assertThat(digest.completeness().missing()).isEqualTo(1);
        assertThat(digest.needsAttention()).isTrue();
    }

    @Test
    @DisplayName("is the last price where none is known for now, and that the series has ended once it is late")
    void ended() {
        MarketSeries power = power();
        mine.imported(power, hours(power, -3, -2));
        assertThat(presenter.digest(actor, power).state())
                .as("a real-time price comes when its hour is over")
                .isEqualTo(State.WELL);

        mine.scenario().clock().advance(Duration.ofDays(30));
        SeriesDigest digest = presenter.digest(actor, power);

        assertThat(digest.state()).isEqualTo(State.ENDED);
        assertThat(digest.value().orElseThrow().value()).isEqualByComparingTo("98");
    }

    @Test
    @DisplayName("counts no longer once its import is withdrawn, which whoever imports may do once")
    void withdrawn() {
        MarketSeries power = power();
        mine.imported(power, hours(power, 0, 1));
        ImportReport report =
                presenter.reports(actor, power.id(), Page.first(1)).getFirst();
        assertThat(presenter.mayWithdraw(actor, report)).isTrue();
        assertThat(presenter.mayWithdraw(tenancy.actor("guest"), report)).isFalse();

        ImportReport after = Outcomes.done(presenter.withdraw(actor, report.id()));

        assertThat(presenter.mayWithdraw(actor, after)).isFalse();
        assertThat(ImportWords.result(after)).isEqualTo("Withdrawn");
        assertThat(presenter.digest(actor, power).state()).isEqualTo(State.EMPTY);
    }

    @Test
    @DisplayName("is the first price where all are yet to come")
    void ahead() {
        MarketSeries power = power();
        mine.imported(power, hours(power, 100, 101));

        SeriesDigest digest = presenter.digest(actor, power);

        assertThat(digest.state()).isEqualTo(State.WELL);
        assertThat(digest.value().orElseThrow().value()).isEqualByComparingTo("200");
    }

    @Test
    @DisplayName("is no value where there is none, and nothing to be attended to")
    void empty() {
        SeriesDigest digest = presenter.digest(actor, power());

        assertThat(digest.state()).isEqualTo(State.EMPTY);
        assertThat(digest.value()).isEmpty();
        assertThat(digest.needsAttention()).isFalse();
    }

    @Test
    @DisplayName("is the bitcoin price that holds, drawn until now and no further")
    void holdsOn() {
        MarketSeries bitcoin = mine.series("Bitcoin", new SeriesContent.BitcoinPrices(new CurrencyCode("USD")));
        Instant first = Mine.NOW.minus(Duration.ofDays(3));
        Instant second = Mine.NOW.minus(Duration.ofDays(1));
        mine.imported(
                bitcoin,
                List.of(
                        new BitcoinQuote(first, new BigDecimal("70000")),
                        new BitcoinQuote(second, new BigDecimal("71000"))));

        assertThat(presenter.digest(actor, bitcoin).value().orElseThrow().value())
                .isEqualByComparingTo("71000");
        assertThat(presenter.detail(actor, bitcoin.id(), null).orElseThrow().values())
                .extracting(SeriesValue::interval)
                .containsExactly(new Interval(first, second), new Interval(second, Mine.NOW));
    }

    @Test
    @DisplayName(
            "is, in one series, the part of a period that it reaches over: what lies behind its end is not missing")
    void detail() {
        MarketSeries power = power();
        mine.imported(power, hours(power, 0, 1, 3));

        SeriesDetail detail = presenter.detail(actor, power.id(), null).orElseThrow();

        assertThat(detail.window()).isEqualTo(new Interval(at(-12), at(24)));
        assertThat(detail.completeness().present()).isEqualTo(3);
        assertThat(detail.completeness().gaps()).containsExactly(new Interval(at(2), at(3)));
        assertThat(detail.lastImport().orElseThrow().accepted()).isTrue();
        assertThat(detail.lastPrice()).as("none is over yet").isEmpty();
    }

    @Test
    @DisplayName("is the end of a series that ended long ago, unless another period is asked for")
    void window() {
        MarketSeries power = power();
        mine.imported(power, hours(power, -300, -299));
        Interval asked = new Interval(at(-10), at(-5));

        assertThat(presenter
                        .detail(actor, power.id(), null)
                        .orElseThrow()
                        .window()
                        .end())
                .isEqualTo(at(-298));
        assertThat(presenter.detail(actor, power.id(), asked).orElseThrow().window())
                .isEqualTo(asked);
    }

    @Test
    @DisplayName("is nothing of a series that is not there")
    void unknown() {
        assertThat(presenter.detail(actor, new SeriesId(mine.scenario().unknownId()), null))
                .isEmpty();
    }

    @Test
    @DisplayName("takes files only from those who may import, into series of their own")
    void mayImport() {
        MarketSeries power = power();

        assertThat(MarketPresenter.mayImport(actor, power)).isTrue();
        assertThat(MarketPresenter.mayImport(tenancy.actor("guest"), power)).isFalse();
    }

    @Test
    @DisplayName("keeps the report of a file that is no known format, and refuses a name that is taken")
    void refusals() {
        MarketSeries power = power();

        ImportReport report = presenter
                .importDocument(actor, power.id(), "odd.bin", new byte[] {1})
                .orElseThrow();

        assertThat(report.accepted()).isFalse();
        assertThat(presenter.report(actor, report.id())).contains(report);
        assertThat(presenter.reports(actor, power.id(), io.hashwatt.application.kernel.Page.first(9)))
                .containsExactly(report);
        assertThat(presenter.create(
                        actor, new ManageSeries.Draft(power.name(), new SeriesContent.Difficulties(), Set.of())))
                .isInstanceOf(Outcome.Refused.class);
    }

    private MarketSeries power() {
        return mine.power("HB_WEST", site, "HB_WEST", PowerProduct.UNNAMED);
    }

    /** A price of 100 and as many as the hour is away from now. */
    private static List<?> hours(MarketSeries series, int... hours) {
        PowerSeriesId id = ((SeriesContent.PowerPrices) series.content()).series();
        return IntStream.of(hours)
                .mapToObj(hour -> Documents.price(id, at(hour), HOUR, Integer.toString(100 + hour)))
                .toList();
    }

    private static Instant at(int hour) {
        return Mine.NOW.truncatedTo(java.time.temporal.ChronoUnit.HOURS).plus(HOUR.multipliedBy(hour));
    }
}
