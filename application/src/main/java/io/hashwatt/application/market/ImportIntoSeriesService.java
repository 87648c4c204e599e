package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.ImportReportStore;
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
    private final ImportReportStore reports;
    private final SeriesDocument reading;
    private final ImportBook book;
    private final ImportWithdrawal withdrawal;

    ImportIntoSeriesService(
            UnitOfWork unitOfWork,
            ImportReportStore reports,
            SeriesDocument reading,
            ImportBook book,
            ImportWithdrawal withdrawal) {
        this.unitOfWork = unitOfWork;
        this.reports = reports;
        this.reading = reading;
        this.book = book;
        this.withdrawal = withdrawal;
    }

    @Override
    public Optional<ImportReport> importDocument(Actor actor, SeriesId id, SourceDocument document) {
        actor.require(Permission.IMPORT_PRICES);
        Optional<MarketSeries> own = unitOfWork.reading(actor.tenant(), () -> book.own(actor, id));
        return own.map(found -> kept(actor, found, document, reading.read(found, document)));
    }

    private ImportReport kept(
            Actor actor, MarketSeries into, SourceDocument document, DocumentReading<SeriesValues> read) {
        return unitOfWork.in(actor.tenant(), () -> book.keep(actor, into, document, read));
    }

    @Override
    public Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        return unitOfWork.in(actor.permitted(Permission.IMPORT_PRICES), () -> withdrawal.withdraw(actor, id));
    }

    @Override
    public Optional<ImportReport> find(Actor actor, ImportId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> reports.find(actor.tenant(), id));
    }

    @Override
    public List<ImportReport> list(Actor actor, SeriesId id, Page<ImportId> page) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> reports.page(actor.tenant(), id, page));
    }

    @Override
    public List<ImportReport> newest(Actor actor, SeriesId id, Page<ImportId> page) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> reports.newest(actor.tenant(), id, page));
    }
}
