package io.hashwatt.domain.kernel;

import java.util.List;
import java.util.function.Predicate;

/** Looks things up in a list that is in order, in few steps. */
public final class Ordered {

    private Ordered() {}

    /**
     * Where the first one stands for which something holds; the size of the list where it holds for none.
     *
     * @param holds for one and for all behind it
     */
    public static <T> int first(List<T> ordered, Predicate<T> holds) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(ordered.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
