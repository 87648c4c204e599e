package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.Power;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Time that is alike.
 *
 * @param counting places of the billing periods that count it
 * @param targets that hold at the meter, in the site's order
 * @param base what draws there whatever is decided, groups that are off included
 */
record TimeKind(Set<Integer> counting, List<DrawTarget> targets, Power base) {

    private static final double WATTS_PER_MEGAWATT = 1_000_000;

    /** Where what a MWh costs changes, in watts. @param taken what is taken to be the base instead */
    DoubleStream borders(Power taken) {
        return targets.stream().mapToDouble(target -> border(target, taken));
    }

    private double border(DrawTarget target, Power taken) {
        return target.power().watts().subtract(base.watts()).add(taken.watts()).doubleValue();
    }

    /**
     * What a MWh costs beside its price that is drawn between two powers, between which no border lies; below 0: it saves that.
     *
     * @param taken what is taken to be the base instead
     */
    double penaltyPerMwh(double fromWatts, double untilWatts, Power taken) {
        double sum = 0;
        for (DrawTarget target : targets) {
            double border = border(target, taken);
            double penalty = target.penaltyPerMwh().doubleValue();
            switch (target.side()) {
                case AT_LEAST -> sum -= untilWatts <= border ? penalty : 0;
                case AT_MOST -> sum += fromWatts >= border ? penalty : 0;
            }
        }
        return sum;
    }

    /** What is paid in an hour at which no group runs. */
    double penaltyPerHour() {
        return targets.stream()
                .mapToDouble(target -> target.missedBy(base).watts().doubleValue()
                        / WATTS_PER_MEGAWATT
                        * target.penaltyPerMwh().doubleValue())
                .sum();
    }
}
