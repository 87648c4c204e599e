package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.TargetMeter;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a site is to draw and what is paid where it does not, in the user's language. */
public final class DrawTargetWords {

    private static final int DIGITS = 2;

    private DrawTargetWords() {}

    /** Why a group is at a level that is worth less by itself. */
    static String of(TargetPrice target, CurrencyCode currency) {
        String price = Formats.current().price(target.perMwh(), currency);
        return target.isBlock()
                ? T.of("plan.target.block.held", Formats.current().power(target.power()), price)
                : T.of("plan.target.held", aim(target), price);
    }

    /** By how much targets are missed and what is paid for it, target by target. */
    static List<String> missed(PlanRecord plan) {
        Map<TargetPrice, List<TargetMiss>> byTarget = plan.targetMisses().stream()
                .collect(Collectors.groupingBy(
                        miss -> miss.target().summedUp(), LinkedHashMap::new, Collectors.toList()));
        return byTarget.entrySet().stream()
                .map(one -> missed(one.getKey(), one.getValue(), plan.currency()))
                .toList();
    }

    private static String missed(TargetPrice target, List<TargetMiss> misses, CurrencyCode currency) {
        Formats formats = Formats.current();
        Power most = misses.stream()
                .map(TargetMiss::missed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal energy = misses.stream().map(TargetMiss::energyMwh).reduce(BigDecimal.ZERO, BigDecimal::add);
        return T.of(
                target.isBlock()
                        ? "plan.target.block.unused"
                        : isLeast(target) ? "plan.target.missing" : "plan.target.tooMuch",
                target.isBlock() ? formats.power(target.power()) : aim(target),
                formats.power(most),
                formats.number(energy, DIGITS),
                formats.moneyWithCents(new Money(TargetMeter.penalty(misses), currency)));
    }

    /** At least 400 kW at the meter. */
    public static String aim(TargetPrice target) {
        String power = Formats.current().power(target.power());
        return target.feeder() == null
                ? T.of(isLeast(target) ? "plan.target.atLeast" : "plan.target.atMost", power)
                : T.of(
                        isLeast(target) ? "plan.target.atLeast.feeder" : "plan.target.atMost.feeder",
                        power,
                        target.feeder());
    }

    private static boolean isLeast(TargetPrice target) {
        return target.side() == DrawTarget.Side.AT_LEAST;
    }
}
