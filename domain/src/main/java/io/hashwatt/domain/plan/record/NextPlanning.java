package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.LocalDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;

/**
 * When a site has to be planned again although nobody changes anything, because time passes:
 *
 * <ul>
 *   <li>at its next midnight, when starts of the day are counted anew;
 *   <li>when half of the horizon is gone, so that the present never comes near a plan's end, and whatever is known behind
 *       the horizon, prices or a change of difficulty, is in a plan long before its time;
 *   <li>when an intervention ends that nobody has to end.
 * </ul>
 *
 * @param horizon how far a plan reaches where prices do
 */
public record NextPlanning(Duration horizon) {

    private static final int HALF = 2;

    /** Without a plan this is looked at earlier: what people want may contradict itself for a short time only. */
    private static final Duration LONGEST_WITHOUT_PLAN = Duration.ofHours(1);

    public NextPlanning {
        if (horizon.isNegative() || horizon.isZero()) {
            throw new IllegalArgumentException("a plan reaches into the future: " + horizon);
        }
    }

    /**
     * @param made when the plan was made
     * @param ends of interventions at the site, in any order; those that are over do not count
     */
    public Instant afterPlan(Instant made, ZoneId zone, Collection<Instant> ends) {
        Instant midnight = new LocalDays(zone).startOfDayAfter(made);
        return earliest(made, earlier(midnight, made.plus(horizon.dividedBy(HALF))), ends);
    }

    /** @param tried when no plan could be made */
    public Instant withoutPlan(Instant tried, Collection<Instant> ends) {
        return earliest(tried, earlier(tried.plus(LONGEST_WITHOUT_PLAN), tried.plus(horizon.dividedBy(HALF))), ends);
    }

    private static Instant earliest(Instant now, Instant atTheLatest, Collection<Instant> ends) {
        return ends.stream().filter(end -> end.isAfter(now)).reduce(atTheLatest, NextPlanning::earlier);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
