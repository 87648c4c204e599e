package io.hashwatt.ui.fleet;

import io.hashwatt.ui.kit.figure.Comparison.Part;
import java.util.List;
import java.util.stream.IntStream;

/** @param label of what it is @param value in words */
record FleetFact(String label, String value) {

    /** Of two that say the same things in the same order. */
    static List<Part> compared(List<FleetFact> stored, List<FleetFact> wanted) {
        return IntStream.range(0, stored.size())
                .mapToObj(i -> new Part(
                        stored.get(i).label(),
                        stored.get(i).value(),
                        wanted.get(i).value()))
                .toList();
    }
}
