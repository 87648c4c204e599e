package io.hashwatt.ui.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.kit.CsvText;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of an import, in words and as a file. */
final class ImportWords {

    private static final Pattern LINE = Pattern.compile(":(\\d+)");
    private static final List<String> COLUMNS = List.of("document", "position", "rule");

    private ImportWords() {}

    static String result(ImportReport report) {
        if (!report.accepted()) {
            return T.of("market.result.refused");
        }
        if (report.withdrawn() != null) {
            return T.of("market.result.withdrawn");
        }
        return report.hasStored() ? T.of("market.result.stored") : T.of("market.result.unchanged");
    }

    /** Line 12, TimeSeries[1]/Period[2]; where nothing is said it is the document as a whole. */
    static String position(DocumentPlace place) {
        Matcher line = LINE.matcher(place.position());
        if (line.matches()) {
            return T.of("market.place.line", line.group(1));
        }
        String element = element(place);
        return element.isEmpty() ? T.of("market.place.whole") : element;
    }

    static String span(ImportReport report, SiteTime time) {
        Interval span = report.span();
        return span == null ? "" : time.dayAndTime(span.start()) + " – " + time.dayAndTime(span.end());
    }

    /** As the core says it, for programs and for whoever made the document. */
    static String csv(ImportReport report) {
        return CsvText.of(
                COLUMNS, report.defects().stream().map(ImportWords::cells).toList());
    }

    private static List<String> cells(DocumentDefect defect) {
        DocumentPlace place = defect.place();
        return List.of(place.document(), element(place), defect.rule());
    }

    private static String element(DocumentPlace place) {
        return place.position().replaceFirst("^: ?", "");
    }
}
