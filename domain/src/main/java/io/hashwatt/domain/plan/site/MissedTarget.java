package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that a draw target is missed by, or that is not used of a block, whatever it was worth when.
 *
 * @param most that is missing or too much at a time
 * @param energyMwh that is missing or too much in all
 * @param penalty that is paid for it, in the site's currency
 */
public record MissedTarget(TargetPrice target, Power most, BigDecimal energyMwh, BigDecimal penalty) {

    /** Target by target, in the order of their first misses. */
    public static List<MissedTarget> of(List<TargetMiss> misses) {
        Map<TargetPrice, List<TargetMiss>> byTarget = misses.stream()
                .collect(Collectors.groupingBy(
                        miss -> miss.target().summedUp(), LinkedHashMap::new, Collectors.toList()));
        return byTarget.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static MissedTarget of(TargetPrice target, List<TargetMiss> misses) {
        return new MissedTarget(
                target,
                misses.stream().map(TargetMiss::missed).reduce(Power.NONE, MissedTarget::higher),
                misses.stream().map(TargetMiss::energyMwh).reduce(BigDecimal.ZERO, BigDecimal::add),
                TargetMeter.penalty(misses));
    }

    private static Power higher(Power one, Power other) {
        return one.exceeds(other) ? one : other;
    }
}
