package io.hashwatt.domain.schedule.intent;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The intents on a group that hold while time goes on, one for each want: a calendar whose slots overlap may have thousands that want
 * the same, of which the arbiter needs the first alone.
 */
final class LiveIntents {

    private final Map<Intent.Want, Queue<ResolvedIntent>> begun = new LinkedHashMap<>();

    /** In order of their beginnings, those that begin together in {@link Intent#ORDER}. */
    void add(ResolvedIntent one) {
        begun.computeIfAbsent(one.intent().want(), want -> new ArrayDeque<>()).add(one);
    }

    /** @param here not before that of the call before */
    List<ResolvedIntent> at(Instant here) {
        List<ResolvedIntent> live = new ArrayList<>(begun.size());
        Iterator<Queue<ResolvedIntent>> wants = begun.values().iterator();
        while (wants.hasNext()) {
            Queue<ResolvedIntent> queue = wants.next();
            while (!queue.isEmpty()
                    && !here.isBefore(queue.element().intent().interval().end())) {
                queue.remove(); // those behind that are over too are met when they come to the front
            }
            if (queue.isEmpty()) {
                wants.remove();
            } else {
                live.add(queue.element());
            }
        }
        return live;
    }
}
