package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.schedule.intent.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Which levels are left to a group, and who says so.
 *
 * @param lowest the lowest level allowed; above 0: must run
 * @param highest the highest level allowed; 0: must be off
 * @param against which of the group's own limits yield to it; null: none
 * @param held whether it is a wish that the group follows only as nearly as its limits allow
 */
public record LevelRule(
        int lowest, int highest, Claims claims, @Nullable YieldingLimit against, boolean held) {

    public LevelRule {
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException("the lowest level is not above the highest: " + lowest + ", " + highest);
        }
    }

    /** One that is met, and that nothing yields to. */
    public LevelRule(int lowest, int highest, Claims claims) {
        this(lowest, highest, claims, null, false);
    }

    boolean allows(int level) {
        return lowest <= level && level <= highest;
    }

    LevelRule against(YieldingLimit yields) {
        return new LevelRule(lowest, highest, claims, yields, held);
    }

    /** Who says so and why, for people, in English; empty where it is not known. */
    public String reason() {
        return claims.english()
                + (against == null ? "" : ", against " + against.english())
                + (held ? ", as nearly as its limits allow" : "");
    }

    /** The same with what it demands. */
    public String describe() {
        String levels = lowest == highest ? "level " + lowest : "levels " + lowest + " to " + highest;
        String reason = reason();
        return reason.isBlank() ? levels : reason + " (" + levels + ")";
    }
}
