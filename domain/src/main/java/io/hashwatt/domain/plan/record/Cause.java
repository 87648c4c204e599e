package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import java.math.BigDecimal;
import java.util.Optional;

/** The one thing to say first of why a group is at its level. */
public sealed interface Cause {

    /** People leave it no other level. */
    record NoChoice(Ruler.People by) implements Cause {}

    /** The site's economic source wants it so, and nobody else chooses. */
    record Followed(Ruler.Source source) implements Cause {}

    /**
     * There is no price to decide by.
     *
     * @param atDefault whether it holds its default level, or else one near to it
     * @param isOutdated whether the hashprice is only too old to decide on
     */
    record Unpriced(boolean atDefault, boolean isOutdated) implements Cause {}

    /** It runs at a loss, and as low as people let it. */
    record NoLower(Ruler.People by) implements Cause {}

    /** It runs as high as people let it, and nothing that they leave is worth more. */
    record NoHigher(Ruler.People by) implements Cause {}

    /** Another level is worth more in this slot alone, but something binds. */
    record WorthLess(PlannedSlot.Alternative thanOther) implements Cause {}

    /** No level that is left is worth more. */
    record WorthMost() implements Cause {}

    /** @param group as the plan knew it */
    static Cause of(MinerGroup group, ExplainedSlot slot, Ruler ruler) {
        PlannedSlot.Alternative next = slot.nextBest();
        if (next == null && ruler instanceof Ruler.People people) {
            return new NoChoice(people);
        }
        if (next == null && ruler instanceof Ruler.Source source) {
            return new Followed(source);
        }
        if (slot.kind() == ReasonKind.NO_PRICE) {
            boolean isOutdated = slot.why() instanceof Reason.NoPrice missing && missing.isOutdated();
            return new Unpriced(slot.level() == group.defaultLevel(), isOutdated);
        }
        return held(group, slot, ruler)
                .orElseGet(() -> next == null || slot.forgone().signum() == 0 ? new WorthMost() : new WorthLess(next));
    }

    /** Where the level is as high or as low as people let it be, that is why, and not what it is worth. Off is neither. */
    private static Optional<Cause> held(MinerGroup group, ExplainedSlot slot, Ruler ruler) {
        int level = slot.level();
        if (level == 0 || !(ruler instanceof Ruler.People people)) {
            return Optional.empty();
        }
        BigDecimal value = slot.value();
        if (level == people.rule().levels().lowest() && value != null && value.signum() < 0) {
            return Optional.of(new NoLower(people));
        }
        return level == people.rule().levels().highest()
                        && level < group.topLevel()
                        && slot.forgone().signum() == 0
                ? Optional.of(new NoHigher(people))
                : Optional.empty();
    }
}
