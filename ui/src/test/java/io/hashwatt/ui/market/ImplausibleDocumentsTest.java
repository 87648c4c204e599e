package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The report of an import")
class ImplausibleDocumentsTest {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NEXT = START.plus(DAY);
    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final PowerSeriesId POWER = new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", USD);

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        new SeriesContent.Difficulties(),
                        List.of(),
                        List.of(new DifficultyPoint(START, 922_320, new BigDecimal("146.47"))),
                        "Difficulty 146.47 at block 922,320: usual is ",
                        "Is it in T?"),
                arguments(
                        new SeriesContent.BitcoinPrices(USD),
                        List.of(),
                        List.of(bitcoin(START, "92.5")),
                        "Bitcoin price 92.5\u00a0USD/BTC of ",
                        "Is it in kUSD/BTC?"),
                arguments(
                        new SeriesContent.BitcoinPrices(USD),
                        List.of(bitcoin(START, "92500")),
                        List.of(bitcoin(NEXT, "9200")),
                        "Bitcoin price 9,200\u00a0USD/BTC of ",
                        "after what it follows, 9,250 to 925,000\u00a0USD/BTC would be expected."),
                arguments(
                        new SeriesContent.Hashprices(USD),
                        List.of(),
                        List.of(hashprice(START, "0.045")),
                        "Hashprice 0.045\u00a0USD/PH/day from ",
                        "Is it in USD/TH/day?"),
                arguments(
                        new SeriesContent.Hashprices(USD),
                        List.of(hashprice(START, "24")),
                        List.of(hashprice(NEXT, "490")),
                        "Hashprice 490\u00a0USD/PH/day from ",
                        "after what it follows, 1.2 to 480\u00a0USD/PH/day would be expected."),
                arguments(power(), List.of(), hours(START, "0.03"), "0.03\u00a0USD/MWh from ", "Is it in USD/kWh?"),
                arguments(
                        power(),
                        hours(START, "31"),
                        hours(NEXT, "2900"),
                        "2,900\u00a0USD/MWh from ",
                        "after what it follows, 1.55 to 620\u00a0USD/MWh would be expected."));
    }

    @ParameterizedTest(name = "{3}{4}")
    @MethodSource("mistakes")
    @DisplayName("tells what can hardly be meant, where, and in which unit it may be, and has stored it:")
    void told(SeriesContent content, List<?> before, List<?> document, String what, String why) {
        MarketSeries series = mine.series("series", content);
        if (!before.isEmpty()) {
            mine.imported(series, before);
            assertThat(shown(newest(series))).doesNotContain("usual is", "would be expected");
        }
        mine.imported(series, document);

        assertThat(newest(series).accepted()).isTrue();
        assertThat(shown(newest(series))).contains(what).contains(why);
    }

    private ImportReport newest(MarketSeries series) {
        return mine.process()
                .series()
                .importIntoSeries()
                .newest(actor, series.id(), Page.first(1))
                .getFirst();
    }

    private String shown(ImportReport report) {
        try (Screen screen = new Screen(actor)) {
            screen.show(new ImportReportPanel(report, SiteTime.in(SiteTime.UTC)));
            return screen.text();
        }
    }

    private static SeriesContent power() {
        return new SeriesContent.PowerPrices(POWER, new LocalDays(ZoneId.of("America/Chicago")), LocalTime.of(13, 0));
    }

    private static BitcoinQuote bitcoin(Instant from, String price) {
        return new BitcoinQuote(from, new BigDecimal(price));
    }

    private static QuotedHashprice.Quote hashprice(Instant from, String perPhDay) {
        return new QuotedHashprice.Quote(Interval.of(from, DAY), new BigDecimal(perPhDay));
    }

    private static List<?> hours(Instant from, String perMwh) {
        Duration hour = Duration.ofHours(1);
        return IntStream.range(0, 24)
                .mapToObj(i -> Documents.price(POWER, from.plus(hour.multipliedBy(i)), hour, perMwh))
                .toList();
    }
}
