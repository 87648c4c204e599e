package io.hashwatt.domain.kernel;

import java.util.List;
import java.util.function.Function;

/** Something, and the time for which it holds. */
public record Timed<T>(Interval interval, T value) {

    /** Something else that holds for the same time. */
    public <R> Timed<R> map(Function<? super T, ? extends R> change) {
        return new Timed<>(interval, change.apply(value));
    }

    /**
     * Adds what comes next. Where the last one ends just then and its value is equal, the two become one.
     *
     * @param all in order of time, without overlap; is changed
     */
    public static <T> void append(List<Timed<T>> all, Timed<T> next) {
        Timed<T> last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.isContinuedBy(next)) {
            all.set(all.size() - 1, last.upTo(next));
        } else {
            all.add(next);
        }
    }

    private boolean isContinuedBy(Timed<T> next) {
        return interval.end().equals(next.interval.start()) && value.equals(next.value);
    }

    private Timed<T> upTo(Timed<T> next) {
        return new Timed<>(new Interval(interval.start(), next.interval.end()), value);
    }
}
