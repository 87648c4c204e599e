package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.Rulings;
import java.time.Instant;

/** Bounds on a group's level: it binds every slot that it overlaps. */
public record LevelLimit(Interval interval, LevelRule rule) {

    /** One that nobody's intents have set. @param reason in the words of whoever wants it; may be blank */
    public LevelLimit(Interval interval, int lowest, int highest, String reason) {
        this(interval, new LevelRule(lowest, highest, Claims.told(reason)));
    }

    /** What rules for a while, as a limit that knows who says so. */
    public static LevelLimit of(Rulings.Stretch stretch) {
        Ruling ruling = stretch.ruling();
        return new LevelLimit(stretch.interval(), new LevelRule(ruling.lowest(), ruling.highest(), ruling.claims()));
    }

    /** The lowest level allowed; above 0: must run. */
    public int lowest() {
        return rule.lowest();
    }

    /** The highest level allowed; 0: must be off. */
    public int highest() {
        return rule.highest();
    }

    LevelLimit against(YieldingLimit yields) {
        return new LevelLimit(interval, rule.against(yields));
    }

    /** Whether the other begins where this ends and says the same. */
    boolean isFollowedBy(LevelLimit other) {
        return interval.end().equals(other.interval.start()) && rule.equals(other.rule);
    }

    LevelLimit upTo(Instant end) {
        return new LevelLimit(new Interval(interval.start(), end), rule);
    }

    boolean allows(int level) {
        return rule.allows(level);
    }

    boolean binds(Interval slot) {
        return interval.overlaps(slot);
    }

    /** For people, in English: the reason and what it demands. */
    public String describe() {
        return rule.describe();
    }
}
