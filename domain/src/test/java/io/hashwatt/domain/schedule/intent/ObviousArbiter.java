package io.hashwatt.domain.schedule.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The arbiter's law written down as it is read: a set of levels, from which class after class takes what it does not want,
 * and of which the nearest is kept where nothing would be left.
 */
final class ObviousArbiter {

    private ObviousArbiter() {}

    static TreeSet<Integer> levels(List<Intent> live, int top) {
        TreeSet<Integer> left = new TreeSet<>();
        for (int level = 0; level <= top; level++) {
            left.add(level);
        }
        for (IntentClass one : IntentClass.values()) {
            keepBelowCeilings(left, of(one, live));
            keepAboveFloors(left, of(one, live));
        }
        return left;
    }

    static List<Intent> unmet(List<Intent> live, TreeSet<Integer> left, int top) {
        List<Intent> unmet = new ArrayList<>();
        for (Intent intent : live) {
            for (int level : left) {
                boolean tooLow = intent.floor() != null && level < intent.floor() && level < top;
                boolean tooHigh = intent.ceiling() != null && level > intent.ceiling();
                if ((tooLow || tooHigh) && !unmet.contains(intent)) {
                    unmet.add(intent);
                }
            }
        }
        return unmet;
    }

    private static void keepBelowCeilings(TreeSet<Integer> left, List<Intent> peers) {
        int nearest = left.first();
        for (Intent peer : peers) {
            left.removeIf(level -> peer.ceiling() != null && level > peer.ceiling());
        }
        if (left.isEmpty()) {
            left.add(nearest);
        }
    }

    private static void keepAboveFloors(TreeSet<Integer> left, List<Intent> peers) {
        int nearest = left.last();
        for (Intent peer : peers) {
            left.removeIf(level -> peer.floor() != null && level < peer.floor());
        }
        if (left.isEmpty()) {
            left.add(nearest);
        }
    }

    private static List<Intent> of(IntentClass one, List<Intent> live) {
        return live.stream().filter(intent -> intent.intentClass() == one).toList();
    }
}
