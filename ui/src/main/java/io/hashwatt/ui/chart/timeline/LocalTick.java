package io.hashwatt.ui.chart.timeline;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.text.SiteTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A round time of a site's clock, to be written on an axis.
 *
 * @param isDay whether a day begins there
 */
record LocalTick(Instant at, String words, boolean isDay) {

    private static final int DAY_HOURS = 24;
    private static final int MOST = 5;
    private static final int[] STEPS_HOURS = {1, 2, 3, 6, 12, DAY_HOURS, 2 * DAY_HOURS, 7 * DAY_HOURS};

    /** Every zone's full hours are on quarters. */
    private static final Duration GRID = Duration.ofMinutes(15);

    /** At most a handful in a short span; they are as far apart as their hours say, also when the clocks change. */
    static List<LocalTick> of(Interval span, SiteTime time) {
        int step = step(span);
        List<LocalTick> ticks = new ArrayList<>();
        long grid = GRID.toMillis();
        Instant first = Instant.ofEpochMilli(Math.ceilDiv(span.start().toEpochMilli(), grid) * grid);
        for (Instant at = first; !at.isAfter(span.end()); at = at.plus(GRID)) {
            ZonedDateTime local = at.atZone(time.zone());
            if (isRound(local, step)) {
                boolean isDay = local.getHour() == 0;
                ticks.add(new LocalTick(at, isDay ? time.day(at) : time.time(at), isDay));
            }
        }
        return ticks;
    }

    private static int step(Interval span) {
        return IntStream.of(STEPS_HOURS)
                .filter(hours -> span.length().compareTo(Duration.ofHours((long) hours * MOST)) <= 0)
                .findFirst()
                .orElse(STEPS_HOURS[STEPS_HOURS.length - 1]);
    }

    private static boolean isRound(ZonedDateTime local, int stepHours) {
        return local.getMinute() == 0
                && local.getHour() % Math.min(stepHours, DAY_HOURS) == 0
                && local.toLocalDate().toEpochDay() % Math.max(1, stepHours / DAY_HOURS) == 0;
    }
}
