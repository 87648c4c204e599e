package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/** Where imports are written: into which series, what of a document is news, and the report of it. Within a unit of work. */
final class ImportBook {

    private final SeriesStore series;
    private final PlausibleImport plausible;
    private final SeriesWriting writing;
    private final ImportJournal imports;

    ImportBook(SeriesStore series, PlausibleImport plausible, SeriesWriting writing, ImportJournal imports) {
        this.series = series;
        this.plausible = plausible;
        this.writing = writing;
        this.imports = imports;
    }

    /** Empty: the tenant keeps no such series, and a public one is not its own. */
    Optional<MarketSeries> own(Actor actor, SeriesId id) {
        return series.find(actor.tenant(), id).filter(found -> found.tenant().equals(actor.tenant()));
    }

    /** @param reading what the document says, or what is wrong with it */
    ImportReport keep(Actor actor, MarketSeries into, SourceDocument document, DocumentReading<SeriesValues> reading) {
        return switch (reading) {
            case DocumentReading.Refused<SeriesValues> refused ->
                imports.refused(actor, into, document, refused.defects());
            case DocumentReading.Read<SeriesValues> read -> accepted(actor, into, document, read);
        };
    }

    /** What follows others is looked over before it takes the place of some of them. */
    private ImportReport accepted(
            Actor actor, MarketSeries into, SourceDocument document, DocumentReading.Read<SeriesValues> read) {
        List<ImplausibleValue> findings = plausible.findings(into, read.content());
        return imports.accepted(actor, into, document, read.remarks(), findings, writing.write(into, read.content()));
    }
}
