package io.hashwatt.domain.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Something that has a value at any time, and another one from certain instants on. Made by one thread, then only read. */
public final class Stepwise<T> {

    /** From when on which value holds. */
    private final NavigableMap<Instant, T> steps = new TreeMap<>();

    /** Something that does not change. */
    public Stepwise(T always) {
        steps.put(Instant.MIN, always);
    }

    /** What several come to together. @param sum of their values at a time, in their order */
    public static <T, R> Stepwise<R> together(List<Stepwise<T>> parts, Function<List<T>, R> sum) {
        Function<Instant, R> at = instant ->
                sum.apply(parts.stream().map(part -> part.at(instant)).toList());
        Stepwise<R> result = new Stepwise<>(at.apply(Instant.MIN));
        parts.stream()
                .flatMap(Stepwise::changes)
                .distinct()
                .forEach(instant -> result.steps.put(instant, at.apply(instant)));
        return result;
    }

    /** The same of other values. @param change of each of them */
    public <R> Stepwise<R> map(Function<T, R> change) {
        return together(List.of(this), values -> change.apply(values.getFirst()));
    }

    /** Makes other values of those that hold in an interval. */
    public void change(Interval interval, UnaryOperator<T> change) {
        steps.put(interval.end(), at(interval.end()));
        steps.put(interval.start(), at(interval.start()));
        steps.subMap(interval.start(), interval.end()).replaceAll((from, value) -> change.apply(value));
    }

    public T at(Instant instant) {
        return Objects.requireNonNull(steps.floorEntry(instant)).getValue();
    }

    /** The values that hold at some time in the interval, in order of time; at least one. */
    public Collection<T> in(Interval interval) {
        return steps.subMap(Objects.requireNonNull(steps.floorKey(interval.start())), interval.end())
                .values();
    }

    /** All values, in order of time. */
    public Collection<T> values() {
        return steps.values();
    }

    /** When the value becomes another one, in order of time. */
    public Stream<Instant> changes() {
        return steps.tailMap(Instant.MIN, false).entrySet().stream()
                .filter(step -> !step.getValue()
                        .equals(Objects.requireNonNull(steps.lowerEntry(step.getKey()))
                                .getValue()))
                .map(NavigableMap.Entry::getKey);
    }
}
