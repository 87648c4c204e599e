package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Reads what the groups of a site draw, in order of time, and says where its draw targets are missed. */
public final class TargetMeter {

    private final List<Course> courses = new ArrayList<>();

    /** One target, what it was missed by so far, and where it changes. */
    private record Course(SharedTarget target, NavigableSet<Instant> changes, List<TargetMiss> misses) {

        void read(Interval interval, IntFunction<Power> drawn) {
            for (Interval part : interval.cutAt(changes)) {
                Power missed = target.missed(target.course().at(part.start()), drawn);
                if (!missed.equals(Power.NONE)) {
                    add(new TargetMiss(TargetPrice.of(target.target()), part, missed));
                }
            }
        }

        private void add(TargetMiss miss) {
            boolean goesOn = !misses.isEmpty() && misses.getLast().goesOnWith(miss);
            misses.add(goesOn ? misses.removeLast().until(miss) : miss);
        }
    }

    /** @param period in which it is read */
    public TargetMeter(Site site, Interval period) {
        for (SharedTarget target : SharedTarget.of(site, period)) {
            NavigableSet<Instant> changes =
                    target.course().changes().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
            courses.add(new Course(target, changes, new ArrayList<>()));
        }
    }

    /** Whether there is anything to miss. */
    public boolean isOfUse() {
        return !courses.isEmpty();
    }

    /** @param interval after all that were read before, with a price: no penalty is counted where none is known @param drawn by each group, by its place */
    public void read(Interval interval, IntFunction<Power> drawn) {
        courses.forEach(course -> course.read(interval, drawn));
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
