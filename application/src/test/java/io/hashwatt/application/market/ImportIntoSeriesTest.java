package io.hashwatt.application.market;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportReport.Counts;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document that is imported into a series")
class ImportIntoSeriesTest {

    private static final PowerProduct EXAA = new PowerProduct(PowerProduct.Kind.DAY_AHEAD, 2);
    private static final PowerProduct INTRADAY = new PowerProduct(PowerProduct.Kind.INTRADAY_AUCTION, 1);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final MarketSeries german = given.series(admin, "german", powerPrices("DE-LU"));
    private int documents;

    @Test
    @DisplayName("adds its values, and leaves a report and an event with what was added")
    void adds() {
        ImportReport report = imported(german, price("DE-LU", 0, "40"), price("DE-LU", 1, "-5"));

        assertThat(report.accepted()).isTrue();
        assertThat(report.counts()).isEqualTo(new Counts(2, 2, 0));
        assertThat(report.span()).isEqualTo(Interval.of(START, Duration.ofHours(2)));
        assertThat(report.by()).isEqualTo(admin.principal().toString());
        assertThat(stored()).containsExactly("40", "-5");
        assertThat(imports().find(admin, report.id())).contains(report);
        assertThat(imports().list(admin, german.id(), Page.first(9))).containsExactly(report);
        assertThat(newestFacts())
                .containsEntry("import_id", report.id().toString())
                .containsEntry("from", START.toString())
                .containsEntry("added", "2")
                .containsEntry("holds_on", "false");
    }

    @Test
    @DisplayName("comes first among the newest")
    void newest() {
        ImportReport first = imported(german, price("DE-LU", 0, "40"));
        ImportReport second = imported(german, price("DE-LU", 1, "41"));

        assertThat(imports().newest(admin, german.id(), Page.first(9))).containsExactly(second, first);
        assertThat(imports().newest(given.tenant("other"), german.id(), Page.first(9)))
                .isEmpty();
    }

    @Test
    @DisplayName("changes nothing when it comes twice")
    void twice() {
        imported(german, price("DE-LU", 0, "40"));
        scenario.clock().advance(Duration.ofDays(1));

        ImportReport report = imported(german, price("DE-LU", 0, "40.00"));

        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(report.counts().unchanged()).isEqualTo(1);
        assertThat(given.events(admin)).endsWith("series.imported", "series.unchanged");
        assertThat(coverage().recordedAt()).isEqualTo(Scenario.NOW);
    }

    @Test
    @DisplayName("counts what it adds, restates and repeats")
    void restates() {
        imported(german, price("DE-LU", 0, "40"), price("DE-LU", 1, "50"));

        ImportReport report =
                imported(german, price("DE-LU", 0, "40"), price("DE-LU", 1, "55"), price("DE-LU", 2, "60"));

        assertThat(report.counts()).isEqualTo(new Counts(3, 1, 1));
        assertThat(report.counts().unchanged()).isEqualTo(1);
        assertThat(stored()).containsExactly("40", "55", "60");
    }

    @Test
    @DisplayName("restates a price that has become final, even if it is the same")
    void finality() {
        PowerSeriesId id = identity(PowerProduct.DAY_AHEAD, "DE-LU");
        imported(german, Documents.price(id, START, HOUR, "40", Finality.PRELIMINARY));

        assertThat(imported(german, price("DE-LU", 0, "40")).counts()).isEqualTo(new Counts(1, 0, 1));
        assertThat(coverage().finalUntil()).isEqualTo(START.plus(HOUR));
    }

    @Test
    @DisplayName("of another area is refused, unless the series knows the area by that name")
    void area() {
        assertThat(refused(german, price("10Y1001A1001A82H", 0, "40")))
                .isEqualTo("document 1: is of area 10Y1001A1001A82H, the series of DE-LU;"
                        + " if they are the same, add the name to the series' area_aliases");

        MarketSeries known = done(process.series()
                .manageSeries()
                .change(admin, german.id(), 1, new ManageSeries.Changes("german", Set.of("10Y1001A1001A82H"))));
        assertThat(imported(known, price("10Y1001A1001A82H", 0, "40")).counts().added())
                .isEqualTo(1);
        assertThat(stored()).containsExactly("40");
    }

    @Test
    @DisplayName("with several areas gives only the series' own")
    void severalAreas() {
        imported(german, price("AT", 0, "1"), price("DE-LU", 0, "40"), price("FR", 0, "2"));

        assertThat(stored()).containsExactly("40");
    }

    @Test
    @DisplayName("without area and product is taken by its sender's word")
    void plain() {
        PowerSeriesId plain = identity(PowerProduct.UNNAMED, "");

        imported(german, Documents.price(plain, START, HOUR, "40"));

        assertThat(stored()).containsExactly("40");
    }

    @Test
    @DisplayName("in another currency is refused")
    void currency() {
        PowerSeriesId francs = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", new CurrencyCode("CHF"));

        assertThat(refused(german, Documents.price(francs, START, HOUR, "40"))).isEqualTo("document 1: is not in EUR");
    }

    @Test
    @DisplayName("of another auction or product than the series' is refused")
    void product() {
        assertThat(refused(german, price(EXAA, "DE-LU", 0, "40")))
                .contains("no day-ahead auction of sequence 1 here, only day-ahead auction of sequence 2");
        assertThat(refused(german, price(INTRADAY, "DE-LU", 0, "40")))
                .contains("no day-ahead auction of sequence 1 here, only intraday auction of sequence 1");

        MarketSeries exaa = given.series(admin, "exaa", prices(EXAA));
        assertThat(refused(exaa, price("DE-LU", 0, "40"))).contains("no day-ahead auction of sequence 2 here");
        imported(exaa, price(EXAA, "DE-LU", 0, "41"), price("DE-LU", 0, "40"));
        assertThat(stored(exaa)).containsExactly("41");
    }

    @Test
    @DisplayName("for a series of another product than a day-ahead auction may only be a plain table")
    void notDayAhead() {
        MarketSeries realTime = given.series(admin, "real time", prices(PowerProduct.UNNAMED));

        assertThat(refused(realTime, price("DE-LU", 0, "40")))
                .isEqualTo("document 1: has prices of the day-ahead auction of sequence 1,"
                        + " the series is of the unnamed product");
        assertThat(refused(realTime, price(INTRADAY, "DE-LU", 0, "40")))
                .contains("has prices of the intraday auction of sequence 1");
        imported(realTime, Documents.price(identity(PowerProduct.UNNAMED, ""), START, HOUR, "40"));
        assertThat(stored(realTime)).containsExactly("40");
    }

    @Test
    @DisplayName("that is refused leaves a report, an event and no value")
    void refusedLeavesReport() {
        ImportReport report = importOf(german, price("DE-LU", 0, "40"), price("DE-LU", 0, "41"));

        assertThat(report.accepted()).isFalse();
        assertThat(report.counts()).isEqualTo(Counts.NONE);
        assertThat(report.span()).isNull();
        assertThat(report.defects().getFirst().toString()).contains("has the price 41 here and 40 in");
        assertThat(stored()).isEmpty();
        assertThat(imports().find(admin, report.id())).contains(report);
        assertThat(given.events(admin)).endsWith("series.import_refused");
    }

    @Test
    @DisplayName("of no known format, or without a price, is refused")
    void unknown() {
        ImportReport report = imports()
                .importDocument(admin, german.id(), Documents.ofUnknownFormat("picture.png"))
                .orElseThrow();

        assertThat(report.defects().getFirst().toString()).startsWith("picture.png: not a known power price format");
        assertThat(refused(german)).isEqualTo("document 1: holds no price");
    }

    @Test
    @DisplayName("with bitcoin prices, difficulties or hashprices is counted in the same way")
    void bitcoinSide() {
        MarketSeries bitcoin = given.series(admin, "bitcoin", new SeriesContent.BitcoinPrices(EUR));
        MarketSeries difficulty = given.series(admin, "difficulty", new SeriesContent.Difficulties());
        MarketSeries hashprice = given.series(admin, "hashprice", new SeriesContent.Hashprices(EUR));

        assertThat(imported(bitcoin, quote(0, 90_000), quote(1, 91_000)).counts())
                .isEqualTo(new Counts(2, 2, 0));
        assertThat(newestFacts()).containsEntry("holds_on", "true");
        assertThat(imported(bitcoin, quote(0, 90_000), quote(1, 92_000)).counts())
                .isEqualTo(new Counts(2, 0, 1));
        assertThat(imported(difficulty, point(0, 150), point(1, 160)).counts()).isEqualTo(new Counts(2, 2, 0));
        assertThat(imported(difficulty, point(1, 161), point(2, 161)).counts()).isEqualTo(new Counts(2, 1, 1));
        assertThat(imported(hashprice, hashprice(0, 50)).counts()).isEqualTo(new Counts(1, 1, 0));
        assertThat(imported(hashprice, hashprice(0, 50), hashprice(1, 51)).counts())
                .isEqualTo(new Counts(2, 1, 0));
    }

    @Test
    @DisplayName("brings its series one further where it says something new, and only there")
    void positions() {
        ImportReport first = imported(german, price("DE-LU", 0, "40"));
        ImportReport same = imported(german, price("DE-LU", 0, "40"));
        ImportReport restated = imported(german, price("DE-LU", 0, "41"));
        importOf(german);

        assertThat(List.of(first.position(), same.position(), restated.position()))
                .containsExactly(1L, 0L, 2L);
        assertThat(position()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "can be withdrawn: what was stored before counts again, and who plans on it hears of it as of an import")
    void withdrawn() {
        imported(german, price("DE-LU", 0, "40"));
        ImportReport wrong = imported(german, price("DE-LU", 0, "400"), price("DE-LU", 5, "9"));
        scenario.clock().advance(Duration.ofDays(1));

        ImportReport withdrawn = done(imports().withdraw(admin, wrong.id()));

        assertThat(withdrawn)
                .isEqualTo(wrong.withdrawn(new ImportReport.Withdrawn(
                        scenario.clock().instant(), admin.principal().toString())));
        assertThat(imports().find(admin, wrong.id())).contains(withdrawn);
        assertThat(stored()).containsExactly("40");
        assertThat(coverage().span()).isEqualTo(Interval.of(START, HOUR));
        assertThat(position()).isEqualTo(3);
        assertThat(given.events(admin)).endsWith("series.imported", "series.import_withdrawn");
        assertThat(newestFacts())
                .containsEntry("import_id", wrong.id().toString())
                .containsEntry("from", START.toString())
                .containsEntry("to", START.plus(HOUR.multipliedBy(6)).toString())
                .containsEntry("holds_on", "false");
    }

    @Test
    @DisplayName("is withdrawn once: whoever does it again finds it done")
    void withdrawnTwice() {
        ImportId id = imported(german, price("DE-LU", 0, "40")).id();
        ImportReport first = done(imports().withdraw(admin, id));
        scenario.clock().advance(Duration.ofDays(1));

        assertThat(done(imports().withdraw(admin, id))).isEqualTo(first);
        assertThat(position()).isEqualTo(2);
        assertThat(given.events(admin)).containsOnlyOnce("series.import_withdrawn");
        assertThat(stored()).isEmpty();
        assertThat(process.series().manageSeries().coverage(admin, german)).isEmpty();
    }

    @Test
    @DisplayName("can be imported again after it was withdrawn")
    void again() {
        done(imports().withdraw(admin, imported(german, price("DE-LU", 0, "40")).id()));

        assertThat(imported(german, price("DE-LU", 0, "40")).counts()).isEqualTo(new Counts(1, 1, 0));
        assertThat(stored()).containsExactly("40");
    }

    @Test
    @DisplayName("of bitcoin prices can be withdrawn too")
    void bitcoinWithdrawn() {
        MarketSeries bitcoin = given.series(admin, "bitcoin", new SeriesContent.BitcoinPrices(EUR));
        imported(bitcoin, quote(0, 90_000));
        ImportReport wrong = imported(bitcoin, quote(0, 9));

        done(imports().withdraw(admin, wrong.id()));

        Interval day = Interval.of(START, Duration.ofDays(1));
        assertThat(process.series().readSeries().values(admin, bitcoin, day, null))
                .isEqualTo(new ReadSeries.Values.BitcoinPrices(List.of(quote(0, 90_000))));
    }

    @Test
    @DisplayName("cannot be withdrawn where it has stored nothing, or is somebody else's")
    void nothingToWithdraw() {
        imported(german, price("DE-LU", 0, "40"));
        ImportReport same = imported(german, price("DE-LU", 0, "40"));

        assertThat(imports().withdraw(admin, same.id()))
                .isEqualTo(Outcome.refused("", "the import has stored nothing that could be withdrawn"));
        assertThat(imports().withdraw(given.tenant("other"), same.id())).isEqualTo(new Outcome.Missing<>("import"));
    }

    @Test
    @DisplayName("is another tenant's: its report is not there")
    void reportOfAnother() {
        ImportId id = imported(german, price("DE-LU", 0, "40")).id();
        Actor other = given.tenant("other");

        assertThat(imports().find(other, id)).isEmpty();
        assertThat(imports().list(other, german.id(), Page.first(9))).isEmpty();
    }

    private long position() {
        return process.series()
                .readSiteMarket()
                .positions(admin, List.of(german.id()))
                .sum();
    }

    private ImportIntoSeries imports() {
        return process.series().importIntoSeries();
    }

    private ImportReport importOf(MarketSeries into, Object... values) {
        SourceDocument document = scenario.documents().of("document " + ++documents, List.of(values));
        return imports().importDocument(admin, into.id(), document).orElseThrow();
    }

    private ImportReport imported(MarketSeries into, Object... values) {
        ImportReport report = importOf(into, values);
        assertThat(report.defects()).isEmpty();
        return report;
    }

    private String refused(MarketSeries into, Object... values) {
        documents = 0;
        return importOf(into, values).defects().getFirst().toString();
    }

    private List<String> stored() {
        return stored(german);
    }

    private List<String> stored(MarketSeries of) {
        Interval day = Interval.of(START, Duration.ofDays(1));
        var values =
                (ReadSeries.Values.PowerPrices) process.series().readSeries().values(admin, of, day, null);
        return values.prices().stream()
                .map(PowerPrice::perMwh)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private ManageSeries.Coverage coverage() {
        return process.series().manageSeries().coverage(admin, german).orElseThrow();
    }

    private Map<String, String> newestFacts() {
        return process.tenancy()
                .readJournal()
                .eventsAfter(admin, 0, 1_000)
                .getLast()
                .change()
                .facts();
    }

    private static SeriesContent.PowerPrices prices(PowerProduct product) {
        SeriesContent.PowerPrices sample = powerPrices("DE-LU");
        return new SeriesContent.PowerPrices(identity(product, "DE-LU"), sample.days(), sample.dayAheadKnownAt());
    }

    private static PowerSeriesId identity(PowerProduct product, String area) {
        return new PowerSeriesId(product, area, EUR);
    }

    private static QuotedPrice price(String area, int hour, String perMwh) {
        return price(PowerProduct.DAY_AHEAD, area, hour, perMwh);
    }

    private static QuotedPrice price(PowerProduct product, String area, int hour, String perMwh) {
        return Documents.price(identity(product, area), START.plus(HOUR.multipliedBy(hour)), HOUR, perMwh);
    }

    private static BitcoinQuote quote(int hour, long price) {
        return new BitcoinQuote(START.plus(HOUR.multipliedBy(hour)), BigDecimal.valueOf(price));
    }

    private static DifficultyPoint point(int hour, long difficulty) {
        return new DifficultyPoint(START.plus(HOUR.multipliedBy(hour)), 900_000 + hour, BigDecimal.valueOf(difficulty));
    }

    private static QuotedHashprice.Quote hashprice(int hour, long perPhDay) {
        return new QuotedHashprice.Quote(
                Interval.of(START.plus(HOUR.multipliedBy(hour)), HOUR), BigDecimal.valueOf(perPhDay));
    }
}
