package io.hashwatt.domain.schedule.intent;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the intents that are live at an instant leave of a group's levels.
 *
 * @param levels those that are left
 * @param floorBy the intent that set the lowest; null: nobody
 * @param ceilingBy the intent that set the highest; null: nobody
 * @param overruled who did not get what they want, from the highest class to the lowest; each is a finding
 */
public record Ruling(
        LevelRange levels,
        @Nullable Intent floorBy,
        @Nullable Intent ceilingBy,
        List<Intent> overruled) {

    public Ruling {
        overruled = List.copyOf(overruled);
    }

    /** Nothing keeps the group from any of its levels. */
    public boolean isFree() {
        return floorBy == null && ceilingBy == null;
    }

    /** The same without what keeps the group from lower levels. */
    public Ruling withoutFloor() {
        return new Ruling(new LevelRange(0, levels.highest()), null, ceilingBy, overruled);
    }

    /** Who set the bounds and whom they overruled. */
    public Claims claims() {
        return new Claims(
                Stream.of(ceilingBy, floorBy)
                        .filter(Objects::nonNull)
                        .map(Claim::of)
                        .distinct()
                        .toList(),
                overruled.stream().map(Claim::of).distinct().toList());
    }

    /** The same for people, in English; empty where nobody did. */
    public String reason() {
        return claims().english();
    }
}
