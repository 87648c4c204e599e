package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.site.Shedding;
import io.hashwatt.domain.plan.site.SiteCaps;
import io.hashwatt.domain.plan.site.YieldRank;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last step before the levels of a site's groups rule: no more of them than its caps leave room for, also of what the plan
 * has not seen. What yields, yields in the order in which it does in plans; of what ranks alike, what earns least with a watt.
 */
public final class RulingUnderCaps {

    private RulingUnderCaps() {}

    /**
     * A group at an instant.
     *
     * @param own the level that rules by its own plan and intents; empty: none does, so that it is taken to be at its default
     *     level and nobody takes it from there
     * @param state where it stands if it has followed its plan; empty: nobody knows, and its limits on its changes hold nothing
     */
    public record Standing(MinerGroup group, Ruling ruling, Optional<RulingLevel> own, Optional<GroupState> state) {

        private int level() {
            return own.map(RulingLevel::level).orElse(group.defaultLevel());
        }

        private boolean yields(int level, YieldRank most) {
            return own.isPresent() && rankOf(level).compareTo(most) <= 0;
        }

        private YieldRank rankOf(int level) {
            if (state.filter(standing -> holds(standing, level)).isPresent()) {
                return YieldRank.OWN_LIMITS;
            }
            Intent floor = ruling.floorBy();
            return floor == null || ruling.levels().lowest() < level
                    ? YieldRank.RULES
                    : YieldRank.of(floor.intentClass());
        }

        /** Whether the group has been at the level, or on, for too short a time to go down from it. */
        private boolean holds(GroupState standing, int level) {
            TransitionLimits limits = group.limits();
            return standing.level() == level
                    && (isShorter(standing.atLevel(), limits.minimumLevel())
                            || level == 1 && isShorter(standing.inState(), limits.minimumUp()));
        }

        private static boolean isShorter(@Nullable Duration time, Duration least) {
            return time != null && time.compareTo(least) < 0;
        }
    }

    /**
     * @param at the minute
     * @param groups those of the site, in its order
     * @return of each group the level that rules, in their order
     */
    public static List<Optional<RulingLevel>> of(Site site, Interval at, List<Standing> groups) {
        SiteCaps caps = SiteCaps.of(site, at, List.of(), List.of());
        byte[] levels = new byte[groups.size()];
        for (int group = 0; group < levels.length; group++) {
            levels[group] = (byte) groups.get(group).level();
        }
        if (caps.canBind()) {
            shed(levels, caps.in(at), groups);
        }
        return lowered(levels, groups);
    }

    private static void shed(byte[] levels, Shedding shedding, List<Standing> groups) {
        for (YieldRank most : YieldRank.values()) {
            shedding.shed(levels, (group, level) -> groups.get(group).yields(level, most) ? level - 1 : -1);
        }
    }

    private static List<Optional<RulingLevel>> lowered(byte[] levels, List<Standing> groups) {
        List<Optional<RulingLevel>> result = new ArrayList<>();
        for (int group = 0; group < levels.length; group++) {
            Standing standing = groups.get(group);
            result.add(
                    levels[group] < standing.level()
                            ? Optional.of(new RulingLevel.Capped(levels[group]))
                            : standing.own());
        }
        return result;
    }
}
