package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What came of an import")
class ImportWordsTest {

    @Test
    @DisplayName("names the line, the element, or the file as a whole")
    void places() {
        assertThat(ImportWords.position(DocumentPlace.line("a.csv", 12))).isEqualTo("Line 12");
        assertThat(ImportWords.position(DocumentPlace.element("a.xml", "Period[2]")))
                .isEqualTo("Period[2]");
        assertThat(ImportWords.position(DocumentPlace.whole("a.bin"))).isEqualTo("the whole file");
    }

    @Test
    @DisplayName("goes into a file that a spreadsheet reads without calculating")
    void csv() {
        ImportReport report = report(
                ImportReport.Counts.NONE,
                new DocumentDefect(DocumentPlace.line("a,b.csv", 3), "=1+1 is no \"number\""),
                new DocumentDefect(DocumentPlace.whole("c.csv"), "-1"));

        assertThat(ImportWords.csv(report))
                .isEqualTo("document,position,rule\r\n"
                        + "\"a,b.csv\",3,\"'=1+1 is no \"\"number\"\"\"\r\n"
                        + "c.csv,,-1\r\n");
    }

    @Test
    @DisplayName("is in a word: stored, nothing new, refused")
    void results() {
        assertThat(ImportWords.result(report(new ImportReport.Counts(3, 0, 1)))).isEqualTo("Stored");
        assertThat(ImportWords.result(report(new ImportReport.Counts(3, 0, 0)))).isEqualTo("Nothing new");
        assertThat(ImportWords.result(
                        report(ImportReport.Counts.NONE, new DocumentDefect(DocumentPlace.whole("a"), "is empty"))))
                .isEqualTo("Refused");
    }

    private static ImportReport report(ImportReport.Counts counts, DocumentDefect... defects) {
        return new ImportReport(
                new ImportId(new UUID(1, 1)),
                new SeriesId(new UUID(1, 2)),
                "a.csv",
                Instant.parse("2026-11-24T10:00:00Z"),
                "USER:x",
                counts,
                null,
                List.of(),
                List.of(),
                List.of(defects),
                0,
                null);
    }
}
