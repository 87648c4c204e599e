package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What else than its groups draws at a site's meter, as it changes in time. */
public final class BaseLoad {

    private final Stepwise<Power> course;
    private final NavigableSet<Instant> changes = new TreeSet<>();

    /**
     * @param days of the site
     * @param period in which it changes; before and after it is as usual
     */
    public BaseLoad(SiteLimits limits, LocalDays days, Interval period) {
        this.course = new Stepwise<>(limits.baseLoad());
        for (BaseLoadChange change : limits.baseLoadChanges().reversed()) {
            change.when().in(period, days).forEach(time -> course.change(time, usual -> change.load()));
        }
        if (limits.baseLoadSeries() != null) {
            limits.baseLoadSeries().over(period).forEach(told -> course.change(told.interval(), usual -> told.value()));
        }
        course.changes().forEach(changes::add);
    }

    /** Of a site as it is planned. */
    public BaseLoad(Site site, Interval period) {
        this(site.limits(), site.days(), period);
    }

    public Stepwise<Power> course() {
        return course;
    }

    /** What is drawn at the meter. @param drawn by the groups, in order of time; cut where the base load changes */
    public List<Timed<Power>> with(List<Timed<Power>> drawn) {
        return drawn.stream().flatMap(this::with).toList();
    }

    private Stream<Timed<Power>> with(Timed<Power> drawn) {
        return drawn.interval().cutAt(changes).stream()
                .map(part -> new Timed<>(part, drawn.value().plus(course.at(part.start()))));
    }
}
