package io.hashwatt.domain.plan.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Recommends a policy: the one that earned most, unless a simpler one came so near that the difference is not worth its
 * forecasts and plans.
 */
final class Advice {

    /** A simpler policy is preferred if it earns within this share of what perfect foresight adds. */
    private static final BigDecimal NOT_WORTH_IT = new BigDecimal("0.01");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Backtest.Setup setup;
    private final Settlement settlement;

    private Advice(Backtest.Setup setup, Settlement settlement) {
        this.setup = setup;
        this.settlement = settlement;
    }

    static Recommendation on(Backtest.Setup setup, Settlement settlement, List<PolicyResult> results) {
        return new Advice(setup, settlement)
                .among(results.stream()
                        .filter(result -> result.policy() != Policy.PERFECT)
                        .sorted(Comparator.comparing(PolicyResult::policy))
                        .toList());
    }

    /** @param candidates from the simplest on */
    private Recommendation among(List<PolicyResult> candidates) {
        if (candidates.isEmpty()) {
            return new Recommendation(
                    Policy.ALWAYS_ON, "No policy that could be run was compared, so there is nothing to recommend.");
        }
        PolicyResult best = candidates.stream()
                .max(Comparator.comparing(PolicyResult::profit)
                        .thenComparing(PolicyResult::policy, Comparator.reverseOrder()))
                .orElseThrow();
        BigDecimal tolerance =
                settlement.perfect().subtract(settlement.alwaysOn()).abs().multiply(NOT_WORTH_IT);
        PolicyResult advised = candidates.stream()
                .filter(result -> best.profit().subtract(result.profit()).compareTo(tolerance) <= 0)
                .findFirst()
                .orElse(best);
        return new Recommendation(advised.policy(), words(advised, best, candidates));
    }

    private String words(PolicyResult advised, PolicyResult best, List<PolicyResult> candidates) {
        String first = "Run " + advised.policy().label() + ": " + earned(advised) + capture(advised) + ".";
        if (advised.policy() != best.policy()) {
            return first + " " + best.policy().label() + " earned only "
                    + amount(best.profit().subtract(advised.profit())) + " more, which its effort is not worth.";
        }
        return candidates.stream()
                .filter(result -> result.policy() != advised.policy())
                .max(Comparator.comparing(PolicyResult::profit))
                .map(second -> first + " That is " + amount(advised.profit().subtract(second.profit())) + " more than "
                        + second.policy().label() + ".")
                .orElse(first);
    }

    private String earned(PolicyResult result) {
        BigDecimal more = result.profit().subtract(settlement.alwaysOn());
        if (result.policy() == Policy.ALWAYS_ON) {
            return "it earned " + amount(result.profit());
        }
        return "it earned " + amount(result.profit()) + ", " + amount(more.abs())
                + (more.signum() < 0 ? " less" : " more") + " than always-on";
    }

    private static String capture(PolicyResult result) {
        BigDecimal capture = result.upliftCapture();
        if (capture == null || result.policy() == Policy.ALWAYS_ON) {
            return "";
        }
        return " (" + capture.multiply(HUNDRED).setScale(0, RoundingMode.HALF_EVEN)
                + " % of what perfect foresight would have added)";
    }

    private String amount(BigDecimal amount) {
        int digits = amount.abs().compareTo(HUNDRED) < 0 ? 2 : 0;
        return String.format(Locale.ROOT, "%,." + digits + "f", amount) + " "
                + setup.site().currency();
    }
}
