package io.hashwatt.cli.schedule;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.CheckSchedules.Checked;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.documents.schedule.FindingFacts;
import io.hashwatt.documents.schedule.FindingSentence;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found in a file.
 *
 * @param defects that keep any site from taking it
 * @param schedules none if the file cannot be read
 */
record CheckAnswer(String file, List<DocumentDefect> defects, List<Checked> schedules) {

    static CheckAnswer of(String file, List<Checked> schedules) {
        List<DocumentDefect> defects = IntStream.range(0, schedules.size())
                .boxed()
                .flatMap(at -> schedules.get(at).violations().stream().map(violation -> defect(file, at, violation)))
                .toList();
        return new CheckAnswer(file, defects, schedules);
    }

    private static DocumentDefect defect(String file, int at, Violation violation) {
        return new DocumentDefect(
                DocumentPlace.element(file, "schedules[" + at + "]." + violation.field()), violation.rule());
    }

    long errors() {
        return defects.size()
                + schedules.stream()
                        .flatMap(checked -> checked.findings().stream())
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
    }

    void writeJson(OutputStream out) {
        JsonOutput.write(
                out,
                json -> json.text("file", file)
                        .whole("errors", errors())
                        .array("defects", this::defects)
                        .array("schedules", this::schedules));
    }

    private void defects(JsonOutput json) throws IOException {
        for (DocumentDefect defect : defects) {
            json.element(
                    fields -> fields.text("place", defect.place().toString()).text("rule", defect.rule()));
        }
    }

    private void schedules(JsonOutput json) throws IOException {
        for (Checked checked : schedules) {
            json.element(fields -> fields.text("name", checked.content().name())
                    .text("kind", ContentOutput.kind(checked.content()))
                    .array("findings", findings -> {
                        for (Finding finding : checked.findings()) {
                            findings.element(element -> finding(finding, element));
                        }
                    }));
        }
    }

    private static void finding(Finding finding, JsonOutput json) throws IOException {
        Interval interval = finding.interval();
        json.words("severity", finding.severity())
                .words("kind", finding.kind())
                .time("start", interval == null ? null : interval.start())
                .time("end", interval == null ? null : interval.end())
                .texts("facts", FindingFacts.of(finding))
                .text("sentence", FindingSentence.sentence(finding))
                .text("way_out", FindingSentence.wayOut(finding));
    }
}
