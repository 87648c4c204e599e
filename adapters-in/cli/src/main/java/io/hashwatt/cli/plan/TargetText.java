package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.site.TargetMeter;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says by how much draw targets are missed and what is paid for it, target by target. */
final class TargetText {

    private static final int DIGITS = 2;

    private TargetText() {}

    static List<String> lines(List<TargetMiss> misses, CurrencyCode currency) {
        Map<TargetPrice, List<TargetMiss>> byTarget = misses.stream()
                .collect(Collectors.groupingBy(
                        miss -> miss.target().summedUp(), LinkedHashMap::new, Collectors.toList()));
        return byTarget.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), currency))
                .toList();
    }

    /** What policies of a back-test pay for missed targets; empty: none misses any. */
    static Optional<String> charged(List<PolicyResult> results, CurrencyCode currency) {
        return results.stream().allMatch(result -> result.targetMisses().isEmpty())
                ? Optional.empty()
                : Optional.of(results.stream()
                        .map(result ->
                                result.policy().label() + " " + Numbers.money(new Money(result.penalty(), currency)))
                        .collect(Collectors.joining(
                                ", ", "Profit is after penalties for missed draw targets and unused blocks: ", ".")));
    }

    private static String line(TargetPrice target, List<TargetMiss> misses, CurrencyCode currency) {
        boolean isLeast = target.side() == DrawTarget.Side.AT_LEAST;
        Power most = misses.stream()
                .map(TargetMiss::missed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal energy = misses.stream().map(TargetMiss::energyMwh).reduce(BigDecimal.ZERO, BigDecimal::add);
        String money = Numbers.money(new Money(TargetMeter.penalty(misses), currency));
        if (target.isBlock()) {
            return "take-or-pay block of " + Numbers.power(target.power()) + ": up to " + Numbers.power(most)
                    + " not used, " + Numbers.rounded(energy, DIGITS) + " MWh in all, worth " + money;
        }
        return (isLeast ? "at least " : "at most ") + Numbers.power(target.power())
                + (target.feeder() == null ? "" : " on feeder " + target.feeder()) + ": up to " + Numbers.power(most)
                + (isLeast ? " missing, " : " too much, ") + Numbers.rounded(energy, DIGITS) + " MWh in all, penalty "
                + money;
    }
}
