package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Times;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring slots at the same level, as one line of a table.
 *
 * @param priced whether power price and hashprice are known; a stretch is never half of each
 * @param lowestPrice per MWh; null: no power price
 * @param highestPrice per MWh; null: no power price
 * @param value in currency; null: not priced
 * @param reasons in order of time, each other than the one before
 */
record Stretch(
        Interval interval,
        int level,
        boolean priced,
        @Nullable BigDecimal lowestPrice,
        @Nullable BigDecimal highestPrice,
        @Nullable BigDecimal value,
        List<Because> reasons) {

    private static final int MOST_REASONS = 3;

    /**
     * A reason and when it holds.
     *
     * @param binds whether something speaks against another level that is worth more
     */
    record Because(Interval interval, String words, boolean binds) {
        Because joined(Because next) {
            return new Because(new Interval(interval.start(), next.interval.end()), words, binds);
        }
    }

    /** All reasons with their times; of many the one that bound longest. */
    String reason(Times times) {
        if (reasons.size() > MOST_REASONS) {
            return longestBinding().words() + " (in part; --json tells more)";
        }
        StringBuilder text = new StringBuilder();
        for (Because because : reasons) {
            boolean first = text.isEmpty();
            text.append(first ? "" : "; from " + times.time(because.interval().start()) + " ")
                    .append(because.words());
        }
        return text.toString();
    }

    private Because longestBinding() {
        return reasons.stream()
                .max(Comparator.comparing(Because::binds)
                        .thenComparing(because -> because.interval().length()))
                .orElseThrow();
    }
}
