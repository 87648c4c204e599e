package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;

/** Takes an import back, in the unit of work that is open. */
final class ImportWithdrawal {

    private final SeriesStore series;
    private final SeriesWriting writing;
    private final ImportReportStore reports;
    private final ImportJournal imports;

    ImportWithdrawal(SeriesStore series, SeriesWriting writing, ImportReportStore reports, ImportJournal imports) {
        this.series = series;
        this.writing = writing;
        this.reports = reports;
        this.imports = imports;
    }

    Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        ImportReport found = reports.find(actor.tenant(), id).orElse(null);
        if (found == null) {
            return new Outcome.Missing<>("import");
        }
        writing.lock(actor.tenant(), found.series());
        ImportReport report = reports.find(actor.tenant(), id).orElse(found); // as whoever was at it has left it
        if (report.withdrawn() != null) {
            return new Outcome.Done<>(report);
        }
        return report.hasStored()
                ? new Outcome.Done<>(withdrawn(actor, report))
                : Outcome.refused("", "the import has stored nothing that could be withdrawn");
    }

    private ImportReport withdrawn(Actor actor, ImportReport report) {
        MarketSeries from = series.find(actor.tenant(), report.series()).orElseThrow();
        Instant at = writing.takeBack(from, new Recorded(report.position(), report.at()));
        return imports.withdrawn(actor, from, report, at);
    }
}
