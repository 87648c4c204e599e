package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reasons of a slot in the user's language. A plan keeps them as English clauses; those that come from the group's own
 * limits are told from the limits, and what somebody has written himself stays as he wrote it.
 */
final class ReasonWords {

    private record Clause(Pattern pattern, Function<Matcher, String> words) {}

    private final List<Clause> clauses;

    private ReasonWords(MinerGroup group, CurrencyCode currency) {
        Formats formats = Formats.current();
        TransitionLimits limits = group.limits();
        this.clauses = List.of(
                clause("minimum time up of .*", found -> T.of("plan.bound.up", formats.duration(limits.minimumUp()))),
                clause(
                        "minimum time down of .*",
                        found -> T.of("plan.bound.down", formats.duration(limits.minimumDown()))),
                clause("at most (\\d+) starts a day", found -> T.of("plan.bound.starts", found.group(1))),
                clause("ramp of .*", found -> T.of("plan.bound.ramp", ramp(limits, formats))),
                clause(
                        "a start costs .*",
                        found -> T.of(
                                "plan.bound.startCost",
                                formats.moneyWithCents(group.startCost().cold(), currency))),
                clause("the plan as a whole earns more", found -> T.of("plan.bound.whole")),
                clause(LimitWords.PREFIX + "(.*)", found -> LimitWords.of(found.group(1))));
    }

    static List<String> of(String reason, MinerGroup group, CurrencyCode currency) {
        ReasonWords words = new ReasonWords(group, currency);
        return Stream.of(reason.split("; ")).map(words::translated).toList();
    }

    /** Only what others than the group itself have decided. */
    static List<String> ofLimits(String reason) {
        return Stream.of(reason.split("; "))
                .filter(clause -> clause.startsWith(LimitWords.PREFIX))
                .map(clause -> LimitWords.of(clause.substring(LimitWords.PREFIX.length())))
                .toList();
    }

    private String translated(String clause) {
        for (Clause known : clauses) {
            Matcher found = known.pattern().matcher(clause);
            if (found.matches()) {
                return known.words().apply(found);
            }
        }
        return clause;
    }

    private static Clause clause(String pattern, Function<Matcher, String> words) {
        return new Clause(Pattern.compile(pattern), words);
    }

    private static String ramp(TransitionLimits limits, Formats formats) {
        Power ramp = limits.rampPerMinute();
        return ramp == null ? "" : formats.power(ramp);
    }
}
