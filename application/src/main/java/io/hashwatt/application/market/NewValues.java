package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What of a document is news: values for times that had none, and values other than what was stored.
 *
 * @param values to be stored
 * @param span of all values in the document
 */
record NewValues<V>(List<V> values, ImportReport.Counts counts, Interval span) {

    /**
     * @param read in order of time, at least one
     * @param stored what counts today, for the same time
     * @param key what makes two values one for the same time
     * @param same whether two values for the same time say the same
     */
    static <V> NewValues<V> of(
            List<V> read, List<V> stored, Interval span, Function<V, ?> key, BiPredicate<V, V> same) {
        Map<Object, V> known = new HashMap<>();
        stored.forEach(value -> known.put(key.apply(value), value));
        List<V> news = new ArrayList<>();
        int added = 0;
        for (V value : read) {
            V before = known.get(key.apply(value));
            if (before == null || !same.test(before, value)) {
                news.add(value);
                added += before == null ? 1 : 0;
            }
        }
        return new NewValues<>(news, new ImportReport.Counts(read.size(), added, news.size() - added), span);
    }
}
