package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one answer of many wants. From the highest class to the lowest each narrows what the classes before have left.
 * Where two have no level in common the higher class wins, and within a class the ceiling; the lower one is then met as
 * nearly as the higher allows, and named as overruled. There is an answer for any intents, and it does not depend on their
 * order.
 */
public final class IntentArbiter {

    private int lowest;
    private int highest;
    private @Nullable Intent floorBy;
    private @Nullable Intent ceilingBy;

    private IntentArbiter(int top) {
        this.highest = top;
    }

    /** @param live all intents on the group at one instant */
    public static Ruling rule(Collection<Intent> live, MinerGroup group) {
        return rule(
                live.stream().map(intent -> ResolvedIntent.of(intent, group)).toList(), group.topLevel());
    }

    /** @param top the highest level of the group that all of them are meant for */
    static Ruling rule(List<ResolvedIntent> live, int top) {
        List<ResolvedIntent> ordered =
                distinct(live.stream().sorted(ResolvedIntent.ORDER).toList());
        IntentArbiter arbiter = new IntentArbiter(top);
        int from = 0;
        while (from < ordered.size()) {
            int to = endOfClass(ordered, from);
            List<ResolvedIntent> peers = ordered.subList(from, to);
            peers.forEach(arbiter::lower);
            peers.forEach(arbiter::raise);
            from = to;
        }
        return new Ruling(
                new LevelRange(arbiter.lowest, arbiter.highest),
                arbiter.floorBy,
                arbiter.ceilingBy,
                arbiter.overruled(ordered));
    }

    /** A calendar may want the same many times over: once is enough, and says how it began. */
    private static List<ResolvedIntent> distinct(List<ResolvedIntent> ordered) {
        Set<Intent.Want> known = new HashSet<>();
        return ordered.stream().filter(one -> known.add(one.intent().want())).toList();
    }

    private static int endOfClass(List<ResolvedIntent> ordered, int from) {
        IntentClass one = ordered.get(from).intent().intentClass();
        int to = from;
        while (to < ordered.size() && ordered.get(to).intent().intentClass() == one) {
            to++;
        }
        return to;
    }

    private void lower(ResolvedIntent one) {
        int allowed = Math.max(one.levels().highest(), lowest);
        if (allowed < highest) {
            highest = allowed;
            ceilingBy = one.intent();
        }
    }

    private void raise(ResolvedIntent one) {
        int allowed = Math.min(one.levels().lowest(), highest);
        if (allowed > lowest) {
            lowest = allowed;
            floorBy = one.intent();
        }
    }

    /** Who wants what the answer does not ensure; that a group has no such level is nobody's fault. */
    private List<Intent> overruled(List<ResolvedIntent> ordered) {
        return ordered.stream()
                .filter(one -> one.levels().lowest() > lowest || one.levels().highest() < highest)
                .map(ResolvedIntent::intent)
                .toList();
    }
}
