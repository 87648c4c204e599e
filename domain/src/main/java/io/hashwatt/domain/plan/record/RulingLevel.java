package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.domain.schedule.Ruling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level that rules at an instant: that of the plan in force, bounded by what people want then, also by what the plan has
 * not seen. So whoever intervenes is obeyed at once, and the plan follows.
 *
 * @param boundBy who wants another level than the planned one; null: it is the planned one
 */
public record RulingLevel(int level, @Nullable Intent boundBy) {

    /**
     * @param planned null: no plan is about the instant
     * @param ruling of the intents that are live
     * @return empty: nothing is planned, and nobody has left only one level
     */
    public static Optional<RulingLevel> of(@Nullable Integer planned, Ruling ruling) {
        if (planned == null) {
            return ruling.lowest() == ruling.highest()
                    ? Optional.of(new RulingLevel(
                            ruling.highest(), ruling.ceilingBy() == null ? ruling.floorBy() : ruling.ceilingBy()))
                    : Optional.empty();
        }
        if (planned > ruling.highest()) {
            return Optional.of(new RulingLevel(ruling.highest(), ruling.ceilingBy()));
        }
        return Optional.of(
                planned < ruling.lowest()
                        ? new RulingLevel(ruling.lowest(), ruling.floorBy())
                        : new RulingLevel(planned, null));
    }
}
