package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level that rules at an instant: that of the plan in force, bounded by what people want then, also by what the plan has
 * not seen. So whoever intervenes is obeyed at once, and the plan follows; where it does as far as a cap leaves room, what it says
 * rules ({@link ExplainedSlot#underCaps}). Until it does, {@link RulingUnderCaps} keeps the caps.
 */
public sealed interface RulingLevel {

    int level();

    /** The planned one, or the highest there is where it is not there any more. */
    record Planned(int level) implements RulingLevel {}

    /** Another one than planned, or the only one that is left where nothing is planned. @param by who wants it */
    record Wanted(int level, Intent by) implements RulingLevel {}

    /** A lower one, as the caps of the site leave no room for what else would rule: the plan follows. */
    record Capped(int level) implements RulingLevel {}

    /**
     * @param planned null: no plan is about the instant
     * @param ruling of the intents that are live
     * @return empty: nothing is planned, and nobody has left only one level
     */
    static Optional<RulingLevel> of(@Nullable Integer planned, Ruling ruling) {
        LevelRange left = ruling.levels();
        if (planned == null) {
            return left.isOne()
                    ? Optional.of(
                            at(left.highest(), ruling.ceilingBy() == null ? ruling.floorBy() : ruling.ceilingBy()))
                    : Optional.empty();
        }
        if (planned > left.highest()) {
            return Optional.of(at(left.highest(), ruling.ceilingBy()));
        }
        return Optional.of(planned < left.lowest() ? at(left.lowest(), ruling.floorBy()) : new Planned(planned));
    }

    private static RulingLevel at(int level, @Nullable Intent by) {
        return by == null ? new Planned(level) : new Wanted(level, by);
    }
}
