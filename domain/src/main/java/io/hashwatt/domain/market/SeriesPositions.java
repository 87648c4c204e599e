package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where all series stand that something was made from.
 *
 * @param all in order of series, each once: of two positions of one series the further one is kept
 */
public record SeriesPositions(List<SeriesPosition> all) {

    public static final SeriesPositions NONE = new SeriesPositions(List.of());

    public SeriesPositions {
        Map<SeriesId, SeriesPosition> furthest = new TreeMap<>();
        all.forEach(one -> furthest.merge(one.series(), one, (a, b) -> a.position() < b.position() ? b : a));
        all = List.copyOf(furthest.values());
    }

    /** Rises with whatever changes the values of one of them. */
    public long sum() {
        return all.stream().mapToLong(SeriesPosition::position).sum();
    }

    public SeriesPositions with(SeriesPositions others) {
        return new SeriesPositions(
                Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
