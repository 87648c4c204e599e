package io.hashwatt.rest.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.ImplausibleOutput;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.rest.http.Fault;
import java.io.IOException;
import java.util.List;

final class ImportJson {

    private ImportJson() {}

    static void write(ImportReport report, JsonOutput json) throws IOException {
        Interval span = report.span();
        ImportReport.Withdrawn withdrawn = report.withdrawn();
        json.words("id", report.id())
                .words("price_series_id", report.series())
                .text("document", report.document())
                .time("at", report.at())
                .text("by", report.by())
                .truth("accepted", report.accepted())
                .object(
                        "values",
                        values -> values.whole("read", report.counts().read())
                                .whole("added", report.counts().added())
                                .whole("restated", report.counts().restated())
                                .whole("unchanged", report.counts().unchanged()))
                .time("from", span == null ? null : span.start())
                .time("to", span == null ? null : span.end())
                .whole("position", report.position() == 0 ? null : (Long) report.position())
                .time("withdrawn_at", withdrawn == null ? null : withdrawn.at())
                .text("withdrawn_by", withdrawn == null ? null : withdrawn.by())
                .texts("remarks", report.remarks());
        ImplausibleOutput.array(report.findings(), json);
        json.array("errors", errors -> errors(report.defects(), errors));
    }

    private static void errors(List<DocumentDefect> defects, JsonOutput json) throws IOException {
        for (DocumentDefect defect : defects) {
            json.element(Fault.InDocument.of(defect)::writeTo);
        }
    }
}
