package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.LimitValue;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.stream.Stream;

/** What held a group at its level, in the user's language. Plans that kept it in words only are told in these. */
final class ReasonWords {

    private final MinerGroup group;
    private final CurrencyCode currency;
    private final Formats formats = Formats.current();

    private ReasonWords(MinerGroup group, CurrencyCode currency) {
        this.group = group;
        this.currency = currency;
    }

    /**
     * Nothing where the level is simply the best one, or there is no price, and nobody has decided otherwise.
     *
     * @param rules those of the reason that are to be told
     */
    static List<String> of(Reason reason, List<LevelRule> rules, MinerGroup group, CurrencyCode currency) {
        Stream<String> decided = rules.stream().map(rule -> LimitWords.of(rule, currency));
        return switch (reason) {
            case Reason.Told told -> told.words().isBlank() ? List.of() : List.of(told.words());
            case Reason.Bound bound ->
                Stream.concat(decided, new ReasonWords(group, currency).own(bound))
                        .toList();
            case Reason.BestValue ignored -> decided.toList();
            case Reason.NoPrice ignored -> decided.toList();
        };
    }

    private Stream<String> own(Reason.Bound bound) {
        Stream<String> cap = Stream.ofNullable(bound.cap()).map(price -> CapWords.of(price, currency));
        Stream<String> target = Stream.ofNullable(bound.target()).map(price -> DrawTargetWords.of(price, currency));
        Stream<String> limits = GroupLimit.binding().stream()
                .filter(bound.limits()::contains)
                .map(limit -> T.of(
                        "plan.bound." + limit.rule(),
                        LimitValue.of(limit, group.limits(), currency).orElse("")));
        Stream<String> change = Stream.ofNullable(bound.changeCost())
                .map(cost -> T.of("plan.bound.change", formats.moneyWithCents(new Money(cost, currency))));
        Stream<String> start = bound.startCost()
                ? Stream.of(T.of(
                        "plan.bound.startCost",
                        formats.moneyWithCents(new Money(group.startCost().cold(), currency))))
                : Stream.empty();
        Stream<String> whole = bound.wholePlan() ? Stream.of(T.of("plan.bound.whole")) : Stream.empty();
        return Stream.of(target, cap, limits, change, start, whole).flatMap(words -> words);
    }
}
