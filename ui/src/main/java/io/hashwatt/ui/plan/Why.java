package io.hashwatt.ui.plan;

import io.hashwatt.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a group is at its level in a slot, in the order in which it is told.
 *
 * @param sentence the answer
 * @param interval on the site's clock, and in UTC
 * @param rows what is worth what
 * @param binding each thing that held another level off, and what it cost, or that left nothing to choose; empty: nothing did
 * @param overruled what was overruled
 */
record Why(String sentence, String interval, List<Row> rows, List<String> binding, String overruled) {

    Why {
        rows = List.copyOf(rows);
        binding = List.copyOf(binding);
    }

    /** With what rules instead of the plan, before anything else. */
    Why ruledBy(Row instead) {
        List<Row> all = new ArrayList<>();
        all.add(instead);
        all.addAll(rows);
        return new Why(sentence, interval, all, binding, overruled);
    }

    record Row(String label, String value, Tone tone) {

        static Row of(String label, String value) {
            return new Row(label, value, Tone.NEUTRAL);
        }
    }
}
