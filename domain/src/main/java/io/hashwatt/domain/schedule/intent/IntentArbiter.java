package io.hashwatt.domain.schedule.intent;

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

    /**
     * @param live all intents on the group at one instant
     * @param top its highest level, from 0; what is wanted above is met there
     */
    public static Ruling rule(Collection<Intent> live, int top) {
        List<Intent> ordered = distinct(live.stream().sorted(Intent.ORDER).toList());
        IntentArbiter arbiter = new IntentArbiter(top);
        int from = 0;
        while (from < ordered.size()) {
            int to = endOfClass(ordered, from);
            List<Intent> peers = ordered.subList(from, to);
            peers.forEach(arbiter::lower);
            peers.forEach(arbiter::raise);
            from = to;
        }
        return new Ruling(
                arbiter.lowest, arbiter.highest, arbiter.floorBy, arbiter.ceilingBy, arbiter.overruled(ordered, top));
    }

    /** A calendar may want the same many times over: once is enough, and says how it began. */
    private static List<Intent> distinct(List<Intent> ordered) {
        Set<Intent.Want> known = new HashSet<>();
        return ordered.stream().filter(intent -> known.add(intent.want())).toList();
    }

    private static int endOfClass(List<Intent> ordered, int from) {
        IntentClass one = ordered.get(from).intentClass();
        int to = from;
        while (to < ordered.size() && ordered.get(to).intentClass() == one) {
            to++;
        }
        return to;
    }

    private void lower(Intent intent) {
        int allowed = Math.max(intent.ceilingOr(highest), lowest);
        if (allowed < highest) {
            highest = allowed;
            ceilingBy = intent;
        }
    }

    private void raise(Intent intent) {
        int allowed = Math.min(intent.floorOrNone(), highest);
        if (allowed > lowest) {
            lowest = allowed;
            floorBy = intent;
        }
    }

    /** Who wants what the answer does not ensure; that a group has no such level is nobody's fault. */
    private List<Intent> overruled(List<Intent> ordered, int top) {
        return ordered.stream()
                .filter(intent -> Math.min(intent.floorOrNone(), top) > lowest || intent.ceilingOr(top) < highest)
                .toList();
    }
}
