package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads what the groups of a site draw, in order of time, and says where its draw targets are missed. */
public final class TargetMeter {

    private final List<Course> courses = new ArrayList<>();

    /** One target, what it was missed by so far, and where it changes. */
    private record Course(SharedTarget target, NavigableSet<Instant> changes, List<TargetMiss> misses) {

        void read(Interval interval, BigDecimal paidPerMwh, IntFunction<Power> drawn) {
            for (Interval part : interval.cutAt(changes)) {
                TargetStep step = target.course().at(part.start());
                Power missed = target.missed(step, drawn);
                if (!missed.equals(Power.NONE)) {
                    add(target.price(step, paidPerMwh), part, missed);
                }
            }
        }

        private void add(TargetPrice price, Interval part, Power missed) {
            if (price.perMwh().signum() > 0) {
                add(new TargetMiss(price, part, missed));
            }
        }

        private void add(TargetMiss miss) {
            boolean goesOn = !misses.isEmpty() && misses.getLast().goesOnWith(miss);
            misses.add(goesOn ? misses.removeLast().until(miss) : miss);
        }
    }

    /** @param period in which it is read @param takeOrPay blocks that are paid whether they are drawn or not */
    public TargetMeter(Site site, Interval period, List<Timed<PaidBlock>> takeOrPay) {
        for (SharedTarget target : SharedTarget.of(site, period, takeOrPay)) {
            NavigableSet<Instant> changes =
                    target.course().changes().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
            courses.add(new Course(target, changes, new ArrayList<>()));
        }
    }

    /** Whether there is anything to miss. */
    public boolean isOfUse() {
        return !courses.isEmpty();
    }

    /**
     * No penalty is counted where no price is known: such time is left out.
     *
     * @param interval after all that were read before
     * @param paidPerMwh the all-in price of it
     * @param drawn by each group, by its place
     */
    public void read(Interval interval, BigDecimal paidPerMwh, IntFunction<Power> drawn) {
        courses.forEach(course -> course.read(interval, paidPerMwh, drawn));
    }

    /** Reads all slots of a grid that have a price. @param drawn in a slot by each group, by its place */
    void read(PlanningGrid grid, Function<Interval, IntFunction<Power>> drawn) {
        for (Slot slot : isOfUse() ? grid.slots() : List.<Slot>of()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                read(slot.interval(), prices.perMwh(), drawn.apply(slot.interval()));
            }
        }
    }

    /** Target by target in the site's order, each in order of time, as long stretches as there are. */
    public List<TargetMiss> misses() {
        return courses.stream().flatMap(course -> course.misses().stream()).toList();
    }

    /** In the site's currency. */
    public static BigDecimal penalty(List<TargetMiss> misses) {
        return misses.stream().map(TargetMiss::penalty).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
