package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What the cap at a site's meter leaves its groups, as it changes in time. */
public final class MeterRoom {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private MeterRoom() {}

    /** Empty: no cap holds then. @param days of the site */
    public static Optional<Power> at(Instant instant, SiteLimits limits, LocalDays days) {
        return SharedCap.meter(limits, days, Interval.of(instant, MOMENT))
                .at(instant)
                .room();
    }

    /** In order of time, without the time in which no cap holds. @param days of the site */
    public static List<Timed<Power>> over(Interval period, SiteLimits limits, LocalDays days) {
        Stepwise<CapStep> course = SharedCap.meter(limits, days, period);
        NavigableSet<Instant> changes = course.changes().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        return period.cutAt(changes).stream()
                .flatMap(part -> course.at(part.start()).room().stream().map(room -> new Timed<>(part, room)))
                .toList();
    }
}
