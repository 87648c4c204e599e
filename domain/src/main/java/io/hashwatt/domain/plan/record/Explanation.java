package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.plan.group.LevelRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a group is at its level in a slot of a plan. It is decided here and nowhere else: whoever tells it, to people in their
 * language or to programs, has only to find the words.
 *
 * @param group as the plan knew it
 * @param slot with what each level is worth, and what binds
 * @param ruler who rules
 * @param cause the one thing to say first
 */
public record Explanation(MinerGroup group, ExplainedSlot slot, Ruler ruler, Cause cause) {

    /** @param group as the plan knew it */
    public static Explanation of(MinerGroup group, ExplainedSlot slot) {
        Ruler ruler = Ruler.of(slot.why());
        return new Explanation(group, slot, ruler, Cause.of(group, slot, ruler));
    }

    /** What others have decided, but for what is told in full by saying who rules. */
    public List<LevelRule> rulesBesideRuler() {
        List<LevelRule> rules = slot.why().rules();
        return cause instanceof Cause.Followed(Ruler.Source source) && source.isFollowed()
                ? rules.stream().filter(rule -> !rule.equals(source.rule())).toList()
                : rules;
    }

    /** Below which power price the step up to a level pays. @return empty: no hashprice is known */
    public Optional<StrikePrice> strikeOfStep(int level) {
        return strike(hashprice -> StrikePrice.ofStep(group, level, hashprice));
    }

    /** Below which power price the level that is held earns something as a whole. @return empty: no hashprice is known */
    public Optional<StrikePrice> strikeOfWhole() {
        return strike(hashprice -> StrikePrice.ofWhole(group, slot.level(), hashprice));
    }

    private Optional<StrikePrice> strike(Function<BigDecimal, StrikePrice> of) {
        return Optional.ofNullable(slot.hashpricePerPhDay()).map(of);
    }
}
