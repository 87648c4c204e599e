package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.SeriesPositionStore;
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

/**
 * Reads outside of the unit of work, so that a large document keeps no transaction open. What was read is compared and stored
 * while the series is locked: of two that bring the same at the same time, the second finds it there.
 */
final class ImportIntoSeriesService implements ImportIntoSeries {

    private final UnitOfWork unitOfWork;
    private final SeriesStore series;
    private final SeriesPositionStore positions;
    private final ImportReportStore reports;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final SeriesDocument reading;
    private final SeriesWriting writing;
    private final ImportWithdrawal withdrawal;

    ImportIntoSeriesService(SeriesPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.series = ports.series();
        this.positions = ports.positions();
        this.reports = ports.importReports();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.reading = new SeriesDocument(ports.priceReaders(), ports.bitcoinReader());
        this.writing = new SeriesWriting(ports.powerPrices(), ports.bitcoinValues());
        this.withdrawal = new ImportWithdrawal(ports);
    }

    @Override
    public Optional<ImportReport> importDocument(Actor actor, SeriesId id, SourceDocument document) {
        actor.require(Permission.IMPORT_PRICES);
        Optional<MarketSeries> own = unitOfWork
                .reading(actor.tenant(), () -> series.find(actor.tenant(), id))
                .filter(found -> found.tenant().equals(actor.tenant()));
        return own.map(found -> switch (reading.read(found, document)) {
            case DocumentReading.Refused<SeriesValues> refused -> refused(actor, found, document, refused.defects());
            case DocumentReading.Read<SeriesValues> read -> accepted(actor, found, document, read);
        });
    }

    @Override
    public Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        actor.require(Permission.IMPORT_PRICES);
        return unitOfWork.in(actor.tenant(), () -> withdrawal.withdraw(actor, id));
    }

    @Override
    public Optional<ImportReport> find(Actor actor, ImportId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> reports.find(actor.tenant(), id));
    }

    @Override
    public List<ImportReport> list(Actor actor, SeriesId id, Page<ImportId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> reports.page(actor.tenant(), id, page));
    }

    @Override
    public List<ImportReport> newest(Actor actor, SeriesId id, Page<ImportId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> reports.newest(actor.tenant(), id, page));
    }

    private ImportReport accepted(
            Actor actor, MarketSeries into, SourceDocument document, DocumentReading.Read<SeriesValues> read) {
        return unitOfWork.in(actor.tenant(), () -> {
            long next = locked(into) + 1;
            Instant now = clock.instant();
            NewValues<?> written = writing.write(into, read.content(), new Recorded(next, now));
            boolean nothingNew = written.values().isEmpty();
            ImportReport report = new ImportReport(
                    new ImportId(ids.next()),
                    into.id(),
                    document.name(),
                    now,
                    actor.principal().toString(),
                    written.counts(),
                    written.span(),
                    read.remarks(),
                    List.of(),
                    nothingNew ? 0 : positions.raise(into.tenant(), into.id()),
                    null);
            return recorded(actor, report, accepted(into, report, written));
        });
    }

    /** @return where the series stands */
    private long locked(MarketSeries into) {
        return positions
                .lock(into.tenant(), into.id())
                .orElseThrow(() -> new IllegalStateException("a series that was found is there: " + into.id()));
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
                defects,
                0,
                null);
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
