package io.hashwatt.ui.market;

import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A series over a period.
 *
 * @param window what is looked at
 * @param values in order of time; those that overlap the window
 * @param completeness of the part of the window that the series reaches over
 * @param lastPrice the power price stored last of those in the window that are out already; empty for other series
 * @param lastImport the newest accepted or refused document
 */
record SeriesDetail(
        SeriesDigest digest,
        Interval window,
        List<SeriesValue> values,
        Completeness completeness,
        Optional<PowerPrice> lastPrice,
        Optional<ImportReport> lastImport) {

    SeriesDetail {
        values = List.copyOf(values);
    }

    Optional<SeriesValue> lowest() {
        return values.stream().min(Comparator.comparing(SeriesValue::value));
    }

    Optional<SeriesValue> highest() {
        return values.stream().max(Comparator.comparing(SeriesValue::value));
    }

    boolean isPaidToRun() {
        return lowest().map(SeriesValue::value)
                .filter(value -> value.compareTo(BigDecimal.ZERO) < 0)
                .isPresent();
    }
}
