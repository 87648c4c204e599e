package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time in which less or more is drawn than a target.
 *
 * @param missed how much is missing or too much, above 0
 */
public record TargetMiss(TargetPrice target, Interval interval, Power missed) {

    private static final BigDecimal WATT_MILLIS_PER_MWH = new BigDecimal("3600000000000");

    public BigDecimal energyMwh() {
        return Decimals.quotient(wattMillis(), WATT_MILLIS_PER_MWH);
    }

    /** What is paid for it, in the site's currency. */
    public BigDecimal penalty() {
        return Decimals.quotient(wattMillis().multiply(target.perMwh()), WATT_MILLIS_PER_MWH);
    }

    private BigDecimal wattMillis() {
        Duration length = interval.length();
        return missed.watts().multiply(BigDecimal.valueOf(length.toMillis()));
    }

    /** What of it is in a time. */
    public Optional<TargetMiss> within(Interval time) {
        return interval.intersection(time).map(part -> new TargetMiss(target, part, missed));
    }

    /**
     * The same in a part of the time where something else is drawn instead; empty: nothing is missing then.
     *
     * @param was drawn when so much was missing
     */
    public Optional<TargetMiss> in(Interval part, Power was, Power drawn) {
        BigDecimal missing = missed.watts().add(was.watts()).subtract(drawn.watts());
        return missing.signum() <= 0
                ? Optional.empty()
                : interval.intersection(part).map(time -> new TargetMiss(target, time, new Power(missing)));
    }

    /** Day by day. @param days of the site */
    List<TargetMiss> cutAtDays(LocalDays days) {
        List<TargetMiss> parts = new ArrayList<>();
        Instant start = interval.start();
        while (start.isBefore(interval.end())) {
            Instant next = days.startOfDayAfter(start);
            Instant end = next.isBefore(interval.end()) ? next : interval.end();
            parts.add(new TargetMiss(target, new Interval(start, end), missed));
            start = end;
        }
        return parts;
    }

    /** Whether another one goes on with it. */
    boolean goesOnWith(TargetMiss next) {
        return target.equals(next.target())
                && missed.equals(next.missed())
                && interval.end().equals(next.interval().start());
    }

    TargetMiss until(TargetMiss next) {
        return new TargetMiss(
                target, new Interval(interval.start(), next.interval().end()), missed);
    }
}
