package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.site.MissedTarget;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says by how much draw targets are missed and what is paid for it, target by target. */
final class TargetText {

    private static final int DIGITS = 2;

    private TargetText() {}

    static List<String> lines(List<TargetMiss> misses, CurrencyCode currency) {
        return MissedTarget.of(misses).stream().map(one -> line(one, currency)).toList();
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

    private static String line(MissedTarget missed, CurrencyCode currency) {
        TargetPrice target = missed.target();
        boolean isLeast = target.side() == DrawTarget.Side.AT_LEAST;
        if (target.isBlock()) {
            return "take-or-pay block of " + Numbers.power(target.power()) + ": up to "
                    + Numbers.power(missed.most()) + " not used, " + Numbers.rounded(missed.energyMwh(), DIGITS)
                    + " MWh in all, worth " + Numbers.money(new Money(missed.penalty(), currency));
        }
        return (isLeast ? "at least " : "at most ") + Numbers.power(target.power())
                + (target.feeder() == null ? "" : " on feeder " + target.feeder()) + ": up to "
                + Numbers.power(missed.most()) + (isLeast ? " missing, " : " too much, ")
                + Numbers.rounded(missed.energyMwh(), DIGITS) + " MWh in all, penalty "
                + Numbers.money(new Money(missed.penalty(), currency));
    }
}
