package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param document as its sender calls it
 * @param by the principal, {@code USER:id}
 * @param counts all 0 when it was refused
 * @param span from the first value's start to the last one's end; null: refused
 * @param remarks what was repaired or left out, one sentence each
 * @param defects one per row or element at fault, the first hundred; empty: it was accepted
 */
public record ImportReport(
        ImportId id,
        SeriesId series,
        String document,
        Instant at,
        String by,
        Counts counts,
        @Nullable Interval span,
        List<String> remarks,
        List<DocumentDefect> defects) {

    /**
     * @param read values in the document that are the series'
     * @param added for times that had none
     * @param restated other than what was stored
     */
    public record Counts(int read, int added, int restated) {
        public static final Counts NONE = new Counts(0, 0, 0);

        public int unchanged() {
            return read - added - restated;
        }
    }

    public ImportReport {
        remarks = List.copyOf(remarks);
        defects = List.copyOf(defects);
    }

    public boolean accepted() {
        return defects.isEmpty();
    }
}
