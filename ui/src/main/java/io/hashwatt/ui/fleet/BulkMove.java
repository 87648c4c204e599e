package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.Placement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where many groups shall hang from now on, and which tags each of them gets or loses; its other tags stay.
 *
 * @param feeder empty: stays as it is in each; of a null name: is not known any more
 */
record BulkMove(Optional<Feeder> feeder, Set<String> added, Set<String> removed) {

    static final BulkMove NONE = new BulkMove(Optional.empty(), Set.of(), Set.of());

    record Feeder(@Nullable String name) {}

    BulkMove {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** Whether what becomes of a group is within its rules. */
    boolean suits(Placement placement) {
        return tagsAfter(placement).size() <= Placement.MOST_TAGS;
    }

    Placement appliedTo(Placement placement) {
        return Placement.of(feeder.isPresent() ? feeder.get().name() : placement.feeder(), tagsAfter(placement));
    }

    private Set<String> tagsAfter(Placement placement) {
        Set<String> tags = new TreeSet<>(placement.tags());
        tags.removeAll(removed);
        tags.addAll(added);
        return tags;
    }
}
