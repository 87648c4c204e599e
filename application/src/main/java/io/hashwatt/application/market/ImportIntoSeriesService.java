package io.hashwatt.application.market;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.event.MarketEvent;
import io.hashwatt.domain.market.event.MarketEvent.ImportRefused;
import io.hashwatt.domain.market.event.MarketEvent.SeriesImported;
import io.hashwatt.domain.market.event.MarketEvent.SeriesUnchanged;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads outside of the unit of work, so that a large document keeps no transaction open. */
final class ImportIntoSeriesService implements ImportIntoSeries {

    private final UnitOfWork unitOfWork;
    private final SeriesStore series;
    private final ImportReportStore reports;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final SeriesDocument reading;
    private final SeriesWriting writing;

    ImportIntoSeriesService(SeriesPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.series = ports.series();
        this.reports = ports.importReports();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.reading = new SeriesDocument(ports.priceReaders(), ports.bitcoinReader());
        this.writing = new SeriesWriting(ports.powerPrices(), ports.bitcoinValues());
    }

    @Override
    public Optional<ImportReport> importDocument(Actor actor, SeriesId id, SourceDocument document) {
        actor.require(Permission.IMPORT_PRICES);
        Optional<MarketSeries> own = unitOfWork
                .in(actor.tenant(), () -> series.find(actor.tenant(), id))
                .filter(found -> found.tenant().equals(actor.tenant()));
        return own.map(found -> switch (reading.read(found, document)) {
            case DocumentReading.Refused<SeriesValues> refused -> refused(actor, found, document, refused.defects());
            case DocumentReading.Read<SeriesValues> read -> accepted(actor, found, document, read);
        });
    }

    @Override
    public Optional<ImportReport> find(Actor actor, ImportId id) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> reports.find(actor.tenant(), id));
    }

    @Override
    public List<ImportReport> list(Actor actor, SeriesId id, Page<ImportId> page) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> reports.page(actor.tenant(), id, page));
    }

    @Override
    public List<ImportReport> newest(Actor actor, SeriesId id, Page<ImportId> page) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> reports.newest(actor.tenant(), id, page));
    }

    private ImportReport accepted(
            Actor actor, MarketSeries into, SourceDocument document, DocumentReading.Read<SeriesValues> read) {
        return unitOfWork.in(actor.tenant(), () -> {
            Instant now = clock.instant();
            NewValues<?> written = writing.write(into, read.content(), now);
            ImportReport report = new ImportReport(
                    new ImportId(ids.next()),
                    into.id(),
                    document.name(),
                    now,
                    actor.principal().toString(),
                    written.counts(),
                    written.span(),
                    read.remarks(),
                    List.of());
            return recorded(actor, report, accepted(into, report, written));
        });
    }

    private ImportReport refused(
            Actor actor, MarketSeries into, SourceDocument document, List<DocumentDefect> defects) {
        ImportReport report = new ImportReport(
                new ImportId(ids.next()),
                into.id(),
                document.name(),
                clock.instant(),
                actor.principal().toString(),
                ImportReport.Counts.NONE,
                null,
                List.of(),
                defects);
        return unitOfWork.in(
                actor.tenant(),
                () -> recorded(actor, report, new ImportRefused(into.id(), report.id(), report.document())));
    }

    private static MarketEvent accepted(MarketSeries into, ImportReport report, NewValues<?> written) {
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
        journal.record(actor, event);
        return report;
    }
}
