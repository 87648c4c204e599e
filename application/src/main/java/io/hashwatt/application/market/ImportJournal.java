package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.event.MarketEvent;
import io.hashwatt.domain.market.event.MarketEvent.ImportRefused;
import io.hashwatt.domain.market.event.MarketEvent.ImportWithdrawn;
import io.hashwatt.domain.market.event.MarketEvent.SeriesImported;
import io.hashwatt.domain.market.event.MarketEvent.SeriesUnchanged;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Keeps a report of every import, and of its withdrawal, with the entry in the journal. Within a unit of work. */
final class ImportJournal {

    private final ImportReportStore reports;
    private final Bookkeeping books;

    ImportJournal(ImportReportStore reports, Bookkeeping books) {
        this.reports = reports;
        this.books = books;
    }

    ImportReport accepted(
            Actor actor,
            MarketSeries into,
            SourceDocument document,
            List<String> remarks,
            List<ImplausibleValue> findings,
            SeriesWriting.Written written) {
        NewValues<?> news = written.news();
        ImportReport report = new ImportReport(
                new ImportId(books.nextId()),
                into.id(),
                document.name(),
                written.at(),
                actor.principal().toString(),
                news.counts(),
                news.span(),
                remarks,
                findings,
                List.of(),
                written.position(),
                null);
        return recorded(actor, report, event(into, report, news));
    }

    ImportReport refused(Actor actor, MarketSeries into, SourceDocument document, List<DocumentDefect> defects) {
        ImportReport report = new ImportReport(
                new ImportId(books.nextId()),
                into.id(),
                document.name(),
                books.now(),
                actor.principal().toString(),
                ImportReport.Counts.NONE,
                null,
                List.of(),
                List.of(),
                defects,
                0,
                null);
        return recorded(actor, report, new ImportRefused(into.id(), report.id(), report.document()));
    }

    ImportReport withdrawn(Actor actor, MarketSeries from, ImportReport report, Instant at) {
        ImportReport.Withdrawn withdrawn =
                new ImportReport.Withdrawn(at, actor.principal().toString());
        reports.withdraw(actor.tenant(), report.id(), withdrawn);
        Interval span = Objects.requireNonNull(report.span(), "what has stored something has a span");
        books.record(
                actor,
                new ImportWithdrawn(
                        from.id(),
                        report.id(),
                        report.document(),
                        span,
                        from.content().holdsOn()));
        return report.withdrawn(withdrawn);
    }

    private static MarketEvent event(MarketSeries into, ImportReport report, NewValues<?> written) {
        int added = written.counts().added();
        int restated = written.counts().restated();
        boolean holdsOn = into.content().holdsOn();
        return written.values().isEmpty()
                ? new SeriesUnchanged(
                        into.id(), report.id(), report.document(), written.span(), holdsOn, added, restated)
                : new SeriesImported(
                        into.id(), report.id(), report.document(), written.span(), holdsOn, added, restated);
    }

    private ImportReport recorded(Actor actor, ImportReport report, MarketEvent event) {
        reports.add(actor.tenant(), report);
        books.record(actor, event);
        return report;
    }
}
