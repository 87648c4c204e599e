package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.domain.kernel.ImplausibleValue;
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
 * @param findings what can hardly be meant in it, which refuses nothing
 * @param defects one per row or element at fault, the first hundred; empty: it was accepted
 * @param position of the series with its values in it; 0: it has stored none, or did before positions were counted
 * @param withdrawn null: it was not
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
        List<ImplausibleValue> findings,
        List<DocumentDefect> defects,
        long position,
        @Nullable Withdrawn withdrawn) {

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

    /** @param by the principal, {@code USER:id} */
    public record Withdrawn(Instant at, String by) {}

    public ImportReport {
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
        defects = List.copyOf(defects);
    }

    public boolean accepted() {
        return defects.isEmpty();
    }

    /** Whether there is anything of it that could be withdrawn. */
    public boolean hasStored() {
        return counts.added() + counts.restated() > 0;
    }

    public ImportReport with(List<DocumentDefect> found) {
        return new ImportReport(
                id, series, document, at, by, counts, span, remarks, findings, found, position, withdrawn);
    }

    public ImportReport withdrawn(Withdrawn when) {
        return new ImportReport(id, series, document, at, by, counts, span, remarks, findings, defects, position, when);
    }
}
