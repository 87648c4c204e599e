package io.hashwatt.domain.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Ruling;
import io.hashwatt.domain.schedule.Rulings;
import java.time.Instant;

/**
 * Bounds on a group's level: it binds every slot that it overlaps.
 *
 * @param lowest the lowest level allowed; above 0: must run
 * @param highest the highest level allowed; 0: must be off
 * @param reason who wants it and why, shown to whoever asks
 */
public record LevelLimit(Interval interval, int lowest, int highest, String reason) {

    public LevelLimit {
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException("the lowest level is not above the highest: " + lowest + ", " + highest);
        }
    }

    /** What rules for a while, as a limit with the reason it has. */
    public static LevelLimit of(Rulings.Stretch stretch) {
        Ruling ruling = stretch.ruling();
        return new LevelLimit(stretch.interval(), ruling.lowest(), ruling.highest(), ruling.reason());
    }

    LevelLimit because(String newReason) {
        return new LevelLimit(interval, lowest, highest, newReason);
    }

    /** Whether the other begins where this ends and says the same. */
    boolean isFollowedBy(LevelLimit other) {
        return interval.end().equals(other.interval.start())
                && equals(new LevelLimit(interval, other.lowest, other.highest, other.reason));
    }

    LevelLimit upTo(Instant end) {
        return new LevelLimit(new Interval(interval.start(), end), lowest, highest, reason);
    }

    boolean allows(int level) {
        return lowest <= level && level <= highest;
    }

    boolean binds(Interval slot) {
        return interval.overlaps(slot);
    }

    /** For people: the reason and what it demands. */
    public String describe() {
        String levels = lowest == highest ? "level " + lowest : "levels " + lowest + " to " + highest;
        return reason.isBlank() ? levels : reason + " (" + levels + ")";
    }
}
