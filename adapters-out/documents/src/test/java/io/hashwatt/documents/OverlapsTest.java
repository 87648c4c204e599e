package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.domain.kernel.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void rows_may_touch_and_come_in_any_order() {
        assertThat(contentOf(read("02:00Z,60", "00:00Z,60", "01:00Z,60"))).hasSize(3);
    }

    @Test
    void a_defect_names_both_lines() {
        assertThat(defectsOf(read("00:00Z,60", "00:59Z,60"))).containsExactly("file:3: overlaps in time with line 2");
    }

    @Test
    void identical_rows_overlap() {
        assertThat(defectsOf(read("00:00Z,60", "00:00Z,60", "00:00Z,60")))
                .containsExactly("file:3: overlaps in time with line 2", "file:4: overlaps in time with line 2");
    }

    @Test
    void a_long_row_overlaps_all_within_it() {
        assertThat(defectsOf(read("03:00Z,60", "01:00Z,60", "00:00Z,600", "11:00Z,60")))
                .containsExactly("file:4: overlaps in time with line 2", "file:4: overlaps in time with line 3");
    }

    private static DocumentReading<List<Located<Interval>>> read(String... rows) {
        String text = "start,minutes\n2025-01-01T" + String.join("\n2025-01-01T", rows);
        return Reading.of(() -> {
            List<Located<Interval>> intervals = CsvTable.rows(
                    document(text), CsvColumns.of("start", "minutes"), row -> row.interval("start", "minutes"));
            Overlaps.refuse("file", intervals, interval -> interval);
            return intervals;
        });
    }
}
