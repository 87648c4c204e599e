package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two intents that want different things at the same time.
 *
 * @param isContradiction whether nothing would meet both
 */
record Clash(Interval interval, boolean isContradiction) {

    /** Contradictions first, then the earliest. */
    static final Comparator<Clash> WORST =
            Comparator.comparing(Clash::isContradiction).reversed().thenComparing(Clash::interval);

    /** The worst between two that want something. */
    static Optional<Clash> between(List<Intent> own, List<Intent> others) {
        return ClashSearch.between(own, others);
    }

    /** The worst among intents. */
    static Optional<Clash> within(List<Intent> own) {
        return ClashSearch.within(own);
    }
}
