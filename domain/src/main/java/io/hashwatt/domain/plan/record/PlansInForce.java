package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For which time which plan counted, by the history of plans in force. No hindsight: what came later changes nothing. */
public final class PlansInForce {

    private PlansInForce() {}

    /**
     * Time for which the same plan counted.
     *
     * @param since when it had come into force
     */
    public record Stretch(Interval interval, PlanRecord plan, Instant since) {
        public Optional<Stretch> within(Interval time) {
            return interval.intersection(time).map(part -> new Stretch(part, plan, since));
        }
    }

    /**
     * A plan that is over counts no more, and leaves the time up to the next one without any.
     *
     * @param history in the order they came into force
     * @param plans at least those of the history that are about the period
     * @return in order of time
     */
    public static List<Stretch> over(Interval period, List<PlanInForce> history, List<PlanRecord> plans) {
        Map<PlanId, PlanRecord> byId = plans.stream().collect(Collectors.toMap(PlanRecord::id, Function.identity()));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Instant from = beginning(history.get(i));
            Instant to = i + 1 < history.size() ? beginning(history.get(i + 1)) : Instant.MAX;
            PlanRecord plan = byId.get(history.get(i).plan());
            if (plan != null && from.isBefore(to)) {
                stretch(new Interval(from, to), plan)
                        .flatMap(stretch -> stretch.within(period))
                        .ifPresent(stretches::add);
            }
        }
        return stretches;
    }

    private static Optional<Stretch> stretch(Interval counted, PlanRecord plan) {
        return counted.intersection(plan.period()).map(time -> new Stretch(time, plan, counted.start()));
    }

    /** To the millisecond, which is as finely as plans are valued. */
    private static Instant beginning(PlanInForce plan) {
        return plan.since().truncatedTo(ChronoUnit.MILLIS);
    }
}
