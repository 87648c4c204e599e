package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.FindingFacts;
import io.hashwatt.documents.schedule.FindingSentence;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Finding;
import java.io.IOException;
import java.util.List;

/** What there is to say about a schedule, in the words of the API. */
public final class FindingJson {

    private FindingJson() {}

    public static void array(List<Finding> findings, JsonOutput json) throws IOException {
        json.array("findings", array -> {
            for (Finding finding : findings) {
                array.element(element -> write(finding, element));
            }
        });
    }

    private static void write(Finding finding, JsonOutput json) throws IOException {
        Interval interval = finding.interval();
        json.words("severity", finding.severity())
                .words("kind", finding.kind())
                .words("group_id", finding.group())
                .time("start", interval == null ? null : interval.start())
                .time("end", interval == null ? null : interval.end())
                .texts("facts", FindingFacts.of(finding))
                .text("sentence", FindingSentence.sentence(finding))
                .text("way_out", FindingSentence.wayOut(finding));
    }
}
