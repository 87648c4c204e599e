package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ceilings of what a site draws at its meter, which give way to what is drawn in any case. */
public final class Ceilings {

    private Ceilings() {}

    /**
     * Raised where even the least that can be drawn is above them.
     *
     * @param ceilings the lowest counts
     * @param least draws at the meter, in order of time
     * @return empty: it is nowhere above them
     */
    public static Optional<List<Timed<Power>>> raised(List<Timed<Power>> ceilings, List<Timed<Power>> least) {
        List<Timed<Power>> result = new ArrayList<>();
        boolean isRaised = false;
        for (Timed<Power> ceiling : ceilings) {
            for (Timed<Power> draw : least) {
                Optional<Interval> part = draw.interval().intersection(ceiling.interval());
                if (part.isPresent()) {
                    boolean isAbove = draw.value().exceeds(ceiling.value());
                    isRaised |= isAbove;
                    Timed.append(result, new Timed<>(part.get(), isAbove ? draw.value() : ceiling.value()));
                }
            }
        }
        return isRaised ? Optional.of(result) : Optional.empty();
    }
}
