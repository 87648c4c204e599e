package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.Rulings;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which levels are left to a group, and who says so.
 *
 * @param levels those allowed
 * @param against which of the group's own limits yield to it; null: none
 * @param held whether it is a wish that the group follows only as nearly as its limits allow
 */
public record LevelRule(
        LevelRange levels, Claims claims, @Nullable YieldingLimit against, boolean held) {

    /** One that is met, and that nothing yields to. */
    public LevelRule(LevelRange levels, Claims claims) {
        this(levels, claims, null, false);
    }

    /** One that nobody's intents have set. @param reason in the words of whoever wants it; may be blank */
    public static LevelRule told(int lowest, int highest, String reason) {
        return new LevelRule(new LevelRange(lowest, highest), Claims.told(reason));
    }

    /**
     * What intents leave of a group's levels: rules that follow one upon the other and never contradict each other.
     *
     * @param intents on the group, in any order
     */
    public static List<Timed<LevelRule>> over(Interval period, Collection<Intent> intents, MinerGroup group) {
        return Rulings.over(period, intents, group).stream()
                .map(timed -> timed.map(ruling -> new LevelRule(ruling.levels(), ruling.claims())))
                .toList();
    }

    /** Whether it is what a cap leaves. */
    public boolean isOfCap() {
        return claims.ruling().stream().anyMatch(claim -> claim.origin() instanceof Origin.Cap);
    }

    /** @param source what an intent was compiled from */
    public boolean isBy(UUID source) {
        return claims.ruling().stream().anyMatch(claim -> source.equals(claim.source()));
    }

    LevelRule against(YieldingLimit yields) {
        return new LevelRule(levels, claims, yields, held);
    }

    /** What has become of a wish for its lowest level. @param level at which the group is, as near to it as it can */
    LevelRule followedAt(int level) {
        return new LevelRule(LevelRange.of(level), claims, against, level != levels.lowest());
    }

    /** Who says so and why, for people, in English; empty where it is not known. */
    public String reason() {
        return claims.english()
                + (against == null ? "" : ", against " + against.english())
                + (held ? ", as nearly as its limits allow" : "");
    }

    /** The same with what it demands. */
    public String describe() {
        String demand =
                levels.isOne() ? "level " + levels.lowest() : "levels " + levels.lowest() + " to " + levels.highest();
        String reason = reason();
        return reason.isBlank() ? demand : reason + " (" + demand + ")";
    }
}
