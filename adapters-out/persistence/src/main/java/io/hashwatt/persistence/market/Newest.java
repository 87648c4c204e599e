package io.hashwatt.persistence.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Of several values for one time, the one recorded last. */
final class Newest {

    private Newest() {}

    /** @param values in order of time; of one time, those recorded later stand behind those recorded earlier */
    static <V> List<V> of(Function<V, ?> time, List<V> values) {
        List<V> newest = new ArrayList<>(values.size());
        for (V value : values) {
            if (!newest.isEmpty() && time.apply(newest.getLast()).equals(time.apply(value))) {
                newest.removeLast();
            }
            newest.add(value);
        }
        return newest;
    }
}
