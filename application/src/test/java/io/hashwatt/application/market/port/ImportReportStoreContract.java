package io.hashwatt.application.market.port;

import static io.hashwatt.application.testing.Samples.powerPrices;
import static io.hashwatt.application.testing.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.testing.ImplausibleSamples;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of import reports")
public abstract class ImportReportStoreContract extends StoreContract {

    private final MarketSeries ours = series(OURS, 1, "ours", powerPrices("DE-LU"));
    private final MarketSeries other = series(OURS, 2, "other", powerPrices("FR"));
    private final MarketSeries theirs = series(THEIRS, 3, "theirs", powerPrices("DE-LU"));

    @BeforeEach
    protected void addSeries() {
        List.of(ours, other, theirs)
                .forEach(series ->
                        within(series.tenant(), () -> stores().series().add(series)));
    }

    @Test
    @DisplayName("gives back an accepted and a refused import as they were")
    protected void roundTrip() {
        ImportReport accepted = new ImportReport(
                new ImportId(id(1)),
                ours.id(),
                TEXT,
                AT,
                TEXT,
                new ImportReport.Counts(Integer.MAX_VALUE, 2, 1),
                Interval.of(AT, Duration.ofNanos(1_000)),
                List.of(TEXT, "", "two"),
                ImplausibleSamples.ALL,
                List.of(),
                Long.MAX_VALUE,
                null);
        ImportReport refused = refused(2, ours, 100);
        add(OURS, accepted);
        add(OURS, refused);

        assertThat(find(OURS, accepted)).contains(accepted);
        assertThat(find(OURS, refused)).contains(refused);
    }

    @Test
    @DisplayName("says of an import that it was withdrawn, once")
    protected void withdrawn() {
        ImportReport report = refused(1, ours, 2);
        ImportReport other = refused(2, ours, 0);
        add(OURS, report);
        add(OURS, other);
        ImportReport.Withdrawn first = new ImportReport.Withdrawn(AT, TEXT);

        within(OURS, () -> stores().importReports().withdraw(OURS, report.id(), first));
        within(
                OURS,
                () -> stores().importReports()
                        .withdraw(OURS, report.id(), new ImportReport.Withdrawn(AT.plusSeconds(1), "USER:y")));

        assertThat(find(OURS, report)).contains(report.withdrawn(first));
        assertThat(page(ours, Optional.empty(), 9)).containsExactly(report.withdrawn(first), other);
    }

    @Test
    @DisplayName("lists a series' imports by page, in order of id, each with its own defects")
    protected void pages() {
        ImportReport third = refused(3, ours, 2);
        ImportReport first = refused(1, ours, 12);
        ImportReport elsewhere = refused(2, other, 1);
        List.of(third, first, elsewhere).forEach(report -> add(OURS, report));

        assertThat(page(ours, Optional.empty(), 9)).containsExactly(first, third);
        assertThat(page(ours, Optional.empty(), 1)).containsExactly(first);
        assertThat(page(ours, Optional.of(first.id()), 9)).containsExactly(third);
        assertThat(page(other, Optional.of(elsewhere.id()), 9)).isEmpty();
    }

    @Test
    @DisplayName("lists a series' imports backwards by page, each with its own defects")
    protected void newestFirst() {
        ImportReport first = refused(1, ours, 2);
        ImportReport third = refused(3, ours, 1);
        ImportReport fourth = refused(4, ours, 3);
        List.of(third, first, refused(2, other, 1), fourth).forEach(report -> add(OURS, report));

        assertThat(newest(ours, Optional.empty(), 9)).containsExactly(fourth, third, first);
        assertThat(newest(ours, Optional.empty(), 2)).containsExactly(fourth, third);
        assertThat(newest(ours, Optional.of(third.id()), 9)).containsExactly(first);
        assertThat(newest(ours, Optional.of(first.id()), 9)).isEmpty();
    }

    @Test
    @DisplayName("shows no import of another tenant")
    protected void isolation() {
        ImportReport foreign = refused(1, theirs, 1);
        add(THEIRS, foreign);

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(page(theirs, Optional.empty(), 9)).isEmpty();
        assertThat(newest(theirs, Optional.empty(), 9)).isEmpty();
        assertThat(find(THEIRS, foreign)).contains(foreign);
    }

    private static ImportReport refused(long number, MarketSeries series, int defects) {
        return new ImportReport(
                new ImportId(id(number)),
                series.id(),
                "prices.csv",
                AT,
                "USER:x",
                ImportReport.Counts.NONE,
                null,
                List.of(),
                List.of(),
                IntStream.range(0, defects)
                        .mapToObj(i -> new DocumentDefect(DocumentPlace.line(TEXT, i), number + " " + TEXT + i))
                        .toList(),
                0,
                null);
    }

    private void add(TenantId tenant, ImportReport report) {
        within(tenant, () -> stores().importReports().add(tenant, report));
    }

    private Optional<ImportReport> find(TenantId tenant, ImportReport report) {
        return in(tenant, () -> stores().importReports().find(tenant, report.id()));
    }

    private List<ImportReport> page(MarketSeries series, Optional<ImportId> after, int limit) {
        return in(OURS, () -> stores().importReports().page(OURS, series.id(), new Page<>(after, limit)));
    }

    private List<ImportReport> newest(MarketSeries series, Optional<ImportId> after, int limit) {
        return in(OURS, () -> stores().importReports().newest(OURS, series.id(), new Page<>(after, limit)));
    }
}
