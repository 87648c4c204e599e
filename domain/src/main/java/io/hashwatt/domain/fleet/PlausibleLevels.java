package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks over the figures of a group's levels. A machine of 15 W with 1 TH/s is as real as one of 12,000 W with 1,000 TH/s:
 * what tells a mistaken unit first is the power by the hashrate, and then which of the two is no machine's. Off is not looked at.
 */
public final class PlausibleLevels {

    private PlausibleLevels() {}

    /** One for each figure that is at fault, of the first level where it is. */
    public static List<ImplausibleValue> of(MinerGroup group) {
        return of(group.name(), group.levels());
    }

    /** Of levels that may be none of a group yet. @param group its name, possibly empty */
    public static List<ImplausibleValue> of(String group, List<PowerLevel> levels) {
        List<ImplausibleValue> found = new ArrayList<>();
        for (int level = 1; level < levels.size(); level++) {
            found.addAll(of(levels.get(level), group, "levels[" + level + "]."));
        }
        return Stream.of(Measure.values())
                .flatMap(measure -> ofAll(measure, found).stream())
                .toList();
    }

    private static Optional<ImplausibleValue> ofAll(Measure measure, List<ImplausibleValue> found) {
        List<ImplausibleValue> alike =
                found.stream().filter(one -> one.measure() == measure).toList();
        return alike.stream().findFirst().map(first -> first.times(alike.size()));
    }

    private static List<ImplausibleValue> of(PowerLevel level, String group, String path) {
        BigDecimal watts = level.power().watts();
        BigDecimal terahash = level.hashrate().terahashPerSecond();
        List<ImplausibleValue> ofMachine = Stream.of(
                        found(Measure.MACHINE_POWER, group, path + "watts", watts),
                        found(Measure.MACHINE_HASHRATE, group, path + "terahash_per_second", terahash))
                .flatMap(Optional::stream)
                .toList();
        return ofMachine.isEmpty() && terahash.signum() > 0
                ? found(Measure.EFFICIENCY, group, path + "watts", Decimals.quotient(watts, terahash)).stream()
                        .toList()
                : ofMachine;
    }

    private static Optional<ImplausibleValue> found(Measure measure, String group, String field, BigDecimal value) {
        return ImplausibleValue.of(measure, new InputPlace.OfGroup(group, field), value);
    }
}
