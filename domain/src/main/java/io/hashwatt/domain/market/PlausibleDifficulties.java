package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Looks over difficulties: each block has had its own, and what comes will not be a thousandth of what was. */
public final class PlausibleDifficulties {

    /** The network's difficulty from a height on, every 52 retargets; bare facts of the chain. */
    private static final NavigableMap<Long, BigDecimal> HISTORY = new TreeMap<>(Map.of(
            0L, new BigDecimal("1"),
            104_832L, new BigDecimal("22012"),
            209_664L, new BigDecimal("3438909"),
            314_496L, new BigDecimal("19729645941"),
            419_328L, new BigDecimal("213398925331"),
            524_160L, new BigDecimal("4306949573982"),
            628_992L, new BigDecimal("16104807485529"),
            733_824L, new BigDecimal("29794407589312"),
            838_656L, new BigDecimal("86388558925171"),
            943_488L, new BigDecimal("138966872071213")));

    /** Between two of them, so many times less than the lower and more than the higher may be. */
    private static final BigDecimal AROUND = BigDecimal.TEN;

    /** So many times the last may come. */
    private static final BigDecimal TO_COME = BigDecimal.valueOf(100);

    private PlausibleDifficulties() {}

    /** The first that is at fault, with how many there are. @param points in order of time */
    public static Optional<ImplausibleValue> of(List<DifficultyPoint> points) {
        List<ImplausibleValue> found = points.stream()
                .flatMap(point -> ImplausibleValue.of(
                        Measure.DIFFICULTY,
                        new InputPlace.AtBlock(point.from(), point.height()),
                        point.difficulty(),
                        at(point.height()),
                        null)
                        .stream())
                .toList();
        return found.stream().findFirst().map(first -> first.times(found.size()));
    }

    /** @param height from 0 */
    static PlausibleRange at(long height) {
        BigDecimal before = HISTORY.floorEntry(height).getValue();
        Map.Entry<Long, BigDecimal> next = HISTORY.higherEntry(height);
        BigDecimal high = next == null
                ? before.multiply(TO_COME)
                : before.max(next.getValue()).multiply(AROUND);
        BigDecimal low = next == null ? before : before.min(next.getValue());
        return new PlausibleRange(low.divide(AROUND), high, PlausibleRange.Basis.USUAL);
    }
}
