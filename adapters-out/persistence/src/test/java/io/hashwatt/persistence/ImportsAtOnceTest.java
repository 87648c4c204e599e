package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ImportReport.Counts;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A feed and a person who bring the same document at the same time, as they will every day. */
@DisplayName("Documents that are imported at the same time")
class ImportsAtOnceTest {

    private static final int HOURS = 24;

    static Stream<Named<DatabaseFixture>> databases() {
        return Stream.of(
                Named.of("H2", DatabaseFixture.OnH2.FIXTURE),
                Named.of("PostgreSQL", DatabaseFixture.OnPostgresql.FIXTURE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("add their power prices once: the second says that nothing is new")
    void twoOfPowerPrices(DatabaseFixture database) throws Exception {
        Mine mine = new Mine(database);
        MarketSeries power = mine.given.series(mine.admin, "power", powerPrices("DE-LU"));

        List<ImportReport> reports = mine.importedAtOnce(power, copies(2, dayOfPrices(40)));

        assertThat(countsOf(reports)).containsExactlyInAnyOrder(new Counts(HOURS, HOURS, 0), new Counts(HOURS, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("add their values once, also when twelve come at once, of power prices and of bitcoin prices")
    void twelve(DatabaseFixture database) throws Exception {
        Mine mine = new Mine(database);
        MarketSeries power = mine.given.series(mine.admin, "power", powerPrices("DE-LU"));
        MarketSeries bitcoin = mine.given.series(mine.admin, "bitcoin", new SeriesContent.BitcoinPrices(EUR));

        assertThat(countsOf(mine.importedAtOnce(power, copies(12, dayOfPrices(40)))))
                .containsOnlyOnce(new Counts(HOURS, HOURS, 0))
                .filteredOn(counts -> counts.unchanged() == HOURS)
                .hasSize(11);
        assertThat(countsOf(mine.importedAtOnce(bitcoin, copies(12, List.of(quote(90_000))))))
                .containsOnlyOnce(new Counts(1, 1, 0))
                .filteredOn(counts -> counts.unchanged() == 1)
                .hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("bring their series to positions in the order in which they count: the last one is in force")
    void positions(DatabaseFixture database) throws Exception {
        Mine mine = new Mine(database);
        MarketSeries power = mine.given.series(mine.admin, "power", powerPrices("DE-LU"));
        List<List<?>> days = new ArrayList<>();
        IntStream.range(0, 8).forEach(number -> days.add(dayOfPrices(100 * number)));

        List<ImportReport> reports = mine.importedAtOnce(power, days);

        assertThat(reports)
                .extracting(ImportReport::position)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        for (int number = 0; number < days.size(); number++) {
            long position = reports.get(number).position();
            assertThat(mine.firstPrice(power, position)).isEqualTo(100 * number);
        }
        assertThat(mine.currentPrice(power)).isEqualTo(mine.firstPrice(power, 8));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("and one that is withdrawn several times at once is withdrawn once")
    void withdrawnAtOnce(DatabaseFixture database) throws Exception {
        Mine mine = new Mine(database);
        MarketSeries power = mine.given.series(mine.admin, "power", powerPrices("DE-LU"));
        ImportReport report =
                mine.importedAtOnce(power, copies(1, dayOfPrices(40))).getFirst();

        mine.atOnce(Collections.nCopies(
                4, () -> mine.process.series().importIntoSeries().withdraw(mine.admin, report.id())));

        assertThat(mine.given.events(mine.admin)).containsOnlyOnce("series.import_withdrawn");
        assertThat(mine.process.series().manageSeries().coverage(mine.admin, power))
                .isEmpty();
    }

    private static List<Counts> countsOf(List<ImportReport> reports) {
        return reports.stream().map(ImportReport::counts).toList();
    }

    private static List<List<?>> copies(int number, List<?> document) {
        return new ArrayList<>(Collections.nCopies(number, document));
    }

    private static List<?> dayOfPrices(int perMwh) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
        return LongStream.range(0, HOURS)
                .mapToObj(hour -> Documents.price(
                        series, START.plus(HOUR.multipliedBy(hour)), HOUR, Long.toString(perMwh + hour)))
                .toList();
    }

    private static BitcoinQuote quote(long price) {
        return new BitcoinQuote(START, BigDecimal.valueOf(price));
    }

    /** A tenant on the emptied database. */
    private static final class Mine {

        private final Stores stores;
        private final Scenario scenario;
        private final Scenario.Process process;
        private final Given given;
        private final Actor admin;

        Mine(DatabaseFixture database) {
            stores = database.emptied();
            stores.unitOfWork().in(TenantId.PLATFORM, () -> {
                stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
                return TenantId.PLATFORM;
            });
            scenario = new Scenario(stores);
            process = scenario.start("one");
            given = new Given(scenario, process);
            admin = given.tenant("acme");
        }

        List<ImportReport> importedAtOnce(MarketSeries into, List<List<?>> documents) throws Exception {
            List<Callable<ImportReport>> imports = new ArrayList<>();
            for (List<?> values : documents) {
                SourceDocument document = scenario.documents().of("document " + imports.size(), values);
                imports.add(() -> process.series()
                        .importIntoSeries()
                        .importDocument(admin, into.id(), document)
                        .orElseThrow());
            }
            return atOnce(imports);
        }

        <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            try (ExecutorService executor = Executors.newFixedThreadPool(works.size())) {
                for (Callable<T> work : works) {
                    running.add(executor.submit(() -> {
                        start.await();
                        return work.call();
                    }));
                }
                start.countDown();
                List<T> results = new ArrayList<>();
                for (Future<T> future : running) {
                    results.add(future.get());
                }
                return results;
            }
        }

        int currentPrice(MarketSeries of) {
            PowerSeriesId id = ((SeriesContent.PowerPrices) of.content()).series();
            return first(() -> stores.powerPrices().current(of.tenant(), id, Interval.of(START, HOUR)));
        }

        int firstPrice(MarketSeries of, long position) {
            PowerSeriesId id = ((SeriesContent.PowerPrices) of.content()).series();
            return first(() -> stores.powerPrices().upTo(position, of.tenant(), id, Interval.of(START, HOUR)));
        }

        private int first(Supplier<List<PowerPrice>> read) {
            return stores.unitOfWork()
                    .in(admin.tenant(), read)
                    .getFirst()
                    .perMwh()
                    .intValueExact();
        }
    }
}
