package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Of several values for one time, the one recorded last. */
final class Newest {

    private Newest() {}

    /** A value and what it was recorded as. */
    record Stored<V>(V value, Recorded as) {}

    /**
     * @param values in order of time; of one time, those recorded later stand behind those recorded earlier
     * @param withdrawn what does not count
     */
    static <V> List<V> of(Function<V, ?> time, List<Stored<V>> values, Set<Recorded> withdrawn) {
        List<V> newest = new ArrayList<>(values.size());
        for (Stored<V> stored : values) {
            if (withdrawn.contains(stored.as())) {
                continue;
            }
            V value = stored.value();
            if (!newest.isEmpty() && time.apply(newest.getLast()).equals(time.apply(value))) {
                newest.removeLast();
            }
            newest.add(value);
        }
        return newest;
    }
}
