package io.hashwatt.server.metrics;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

final class MeteredImports implements ImportIntoSeries {

    private final ImportIntoSeries imports;
    private final ManageSeries series;
    private final Meters meters;

    MeteredImports(ImportIntoSeries imports, ManageSeries series, Meters meters) {
        this.imports = imports;
        this.series = series;
        this.meters = meters;
    }

    @Override
    public Optional<ImportReport> importDocument(Actor actor, SeriesId into, SourceDocument document) {
        Optional<ImportReport> report = imports.importDocument(actor, into, document);
        report.ifPresent(done -> series.find(actor, into)
                .ifPresent(found -> count(done, Counts.word(found.content().kind()))));
        return report;
    }

    @Override
    public Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        return imports.withdraw(actor, id);
    }

    @Override
    public Optional<ImportReport> find(Actor actor, ImportId id) {
        return imports.find(actor, id);
    }

    @Override
    public List<ImportReport> list(Actor actor, SeriesId of, Page<ImportId> page) {
        return imports.list(actor, of, page);
    }

    @Override
    public List<ImportReport> newest(Actor actor, SeriesId of, Page<ImportId> page) {
        return imports.newest(actor, of, page);
    }

    private void count(ImportReport report, String kind) {
        meters.count(Metric.IMPORTS, kind, result(report));
        meters.add(Metric.REJECTED_ROWS, report.defects().size(), kind);
    }

    private static String result(ImportReport report) {
        if (!report.accepted()) {
            return "refused";
        }
        return report.counts().added() + report.counts().restated() == 0 ? "unchanged" : "stored";
    }
}
