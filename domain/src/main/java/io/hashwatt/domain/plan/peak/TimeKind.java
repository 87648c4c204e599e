package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Power;
import java.util.List;
import java.util.Set;

/**
 * Time that is alike.
 *
 * @param counting places of the billing periods that count it
 * @param targets that hold at the meter, in the site's order
 */
record TimeKind(Set<Integer> counting, List<DrawTarget> targets) {

    private static final double WATTS_PER_MEGAWATT = 1_000_000;

    /** What a MWh costs beside its price that is drawn between two powers, between which no target lies; below 0: it saves that. */
    double penaltyPerMwh(double fromWatts, double untilWatts) {
        double sum = 0;
        for (DrawTarget target : targets) {
            double watts = target.power().watts().doubleValue();
            double penalty = target.penaltyPerMwh().doubleValue();
            switch (target.side()) {
                case AT_LEAST -> sum -= untilWatts <= watts ? penalty : 0;
                case AT_MOST -> sum += fromWatts >= watts ? penalty : 0;
            }
        }
        return sum;
    }

    /** What is paid in an hour at which no more than that is drawn. */
    double penaltyPerHour(Power drawn) {
        return targets.stream()
                .mapToDouble(target -> target.missedBy(drawn).watts().doubleValue()
                        / WATTS_PER_MEGAWATT
                        * target.penaltyPerMwh().doubleValue())
                .sum();
    }
}
