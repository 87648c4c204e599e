package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

/**
 * Reads outside of the unit of work, so that a large document keeps no transaction open. What was read is compared and stored
 * while the series is locked: of two that bring the same at the same time, the second finds it there.
 */
final class ImportIntoSeriesService implements ImportIntoSeries {

    private final UnitOfWork unitOfWork;
    private final SeriesStore series;
    private final ImportReportStore reports;
    private final SeriesDocument reading;
    private final SeriesWriting writing;
    private final ImportJournal imports;
    private final ImportWithdrawal withdrawal;

    ImportIntoSeriesService(
            UnitOfWork unitOfWork,
            SeriesStore series,
            ImportReportStore reports,
            SeriesDocument reading,
            SeriesWriting writing,
            ImportJournal imports,
            ImportWithdrawal withdrawal) {
        this.unitOfWork = unitOfWork;
        this.series = series;
        this.reports = reports;
        this.reading = reading;
        this.writing = writing;
        this.imports = imports;
        this.withdrawal = withdrawal;
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
        return unitOfWork.in(
                actor.tenant(),
                () -> imports.accepted(actor, into, document, read.remarks(), writing.write(into, read.content())));
    }

    private ImportReport refused(
            Actor actor, MarketSeries into, SourceDocument document, List<DocumentDefect> defects) {
        return unitOfWork.in(actor.tenant(), () -> imports.refused(actor, into, document, defects));
    }
}
