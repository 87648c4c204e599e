package io.hashwatt.domain.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Something, and the time for which it holds. */
public record Timed<T>(Interval interval, T value) {

    /** Something else that holds for the same time. */
    public <R> Timed<R> map(Function<? super T, ? extends R> change) {
        return new Timed<>(interval, change.apply(value));
    }

    /** The same, but something else for a part of the time. @param part that overlaps the interval */
    public List<Timed<T>> changedIn(Interval part, UnaryOperator<T> change) {
        Interval changed = interval.intersection(part).orElseThrow();
        List<Timed<T>> parts = new ArrayList<>();
        if (interval.start().isBefore(changed.start())) {
            parts.add(new Timed<>(new Interval(interval.start(), changed.start()), value));
        }
        parts.add(new Timed<>(changed, change.apply(value)));
        if (changed.end().isBefore(interval.end())) {
            parts.add(new Timed<>(new Interval(changed.end(), interval.end()), value));
        }
        return parts;
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
