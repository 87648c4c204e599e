package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.Times;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.peak.PeakTarget;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What demand charges make of a plan, for people. */
final class PeakText {

    private final CurrencyCode currency;
    private final Times times;

    PeakText(CurrencyCode currency, Times times) {
        this.currency = currency;
        this.times = times;
    }

    String of(PlannedPeak peak) {
        PeakTarget target = peak.target();
        return Quoted.escaped(target.period().charge().name()) + ", "
                + times.span(target.period().interval(), true) + ": the peak worth having is "
                + Numbers.power(target.worthHaving()) + " at "
                + Numbers.money(target.period().charge().perKw(), currency) + " " + currency + " per kW"
                + standing(target) + "; planned are " + Numbers.power(peak.planned()) + ", which "
                + (peak.cost().signum() == 0
                        ? "adds nothing to the bill"
                        : "adds " + Numbers.money(new Money(peak.cost(), currency)) + " to the bill")
                + next(target);
    }

    /** What policies of a back-test pay for their peaks; empty: nothing is charged. */
    static Optional<String> charged(List<PolicyResult> results, CurrencyCode currency) {
        String costs = results.stream()
                .filter(result -> !result.peaks().isEmpty())
                .map(result -> result.policy().label() + " " + Numbers.money(new Money(result.demandCost(), currency)))
                .collect(Collectors.joining(", "));
        return costs.isEmpty() ? Optional.empty() : Optional.of("Profit is after demand charges: " + costs + ".");
    }

    private static String standing(PeakTarget target) {
        return target.standing().watts().signum() == 0
                ? ""
                : ", " + Numbers.power(target.standing()) + " stand already";
    }

    private String next(PeakTarget target) {
        BigDecimal earns = target.nextPerKw();
        return earns == null
                ? ""
                : "; one kW more would earn " + Numbers.money(new Money(earns, currency)) + " in the rest of it";
    }
}
