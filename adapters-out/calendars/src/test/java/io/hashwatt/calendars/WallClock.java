package io.hashwatt.calendars;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ClockChange.Gap;
import io.hashwatt.domain.schedule.ClockChange.Overlap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A clock on the wall that is looked at every minute, for some days around an instant. What a slot means is read off it, without
 * a word about offsets.
 */
final class WallClock {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Duration AROUND = Duration.ofHours(52);

    private final Instant start;

    /** What it shows in each minute, in minutes since some day. */
    private final long[] shown;

    private final Map<Long, Integer> first = new HashMap<>();
    private final Set<Long> twice = new HashSet<>();

    WallClock(ZoneId zone, Instant around) {
        this.start = around.minus(AROUND);
        this.shown = new long[(int) AROUND.multipliedBy(2).toMinutes()];
        for (int minute = 0; minute < shown.length; minute++) {
            shown[minute] = minutes(LocalDateTime.ofInstant(at(minute), zone));
            if (first.putIfAbsent(shown[minute], minute) != null) {
                twice.add(shown[minute]);
            }
        }
    }

    List<Interval> resolve(ClockChange policy, LocalDateTime start, LocalDateTime end) {
        long from = minutes(start);
        long to = minutes(end);
        if (!first.containsKey(from) && (policy.gap() == Gap.SKIP || isLostDay(from))) {
            return List.of();
        }
        if (policy.overlap() == Overlap.BOTH && (twice.contains(from) || twice.contains(to))) {
            return stretches(from, to);
        }
        int begins = firstOrMoved(from);
        int ends = firstOrMoved(to);
        return List.of(interval(begins, ends > begins ? ends : begins + Math.toIntExact(to - from)));
    }

    private boolean isLostDay(long time) {
        long midnight = Math.floorDiv(time, MINUTES_A_DAY) * MINUTES_A_DAY;
        for (long minute = midnight; minute < midnight + MINUTES_A_DAY; minute++) {
            if (first.containsKey(minute)) {
                return false;
            }
        }
        return true;
    }

    /** A time that is never shown is read off as much later as the clock jumps over it. */
    private int firstOrMoved(long time) {
        Integer shows = first.get(time);
        if (shows != null) {
            return shows;
        }
        for (int minute = 1; minute < shown.length; minute++) {
            if (shown[minute - 1] < time && time < shown[minute]) {
                return firstOrMoved(time + shown[minute] - shown[minute - 1] - 1);
            }
        }
        throw new AssertionError("not within the days looked at");
    }

    /** Whenever it shows a time of the slot. */
    private List<Interval> stretches(long from, long to) {
        List<Interval> found = new ArrayList<>();
        int begins = -1;
        for (int minute = 0; minute < shown.length; minute++) {
            boolean is = from <= shown[minute] && shown[minute] < to;
            if (is && begins < 0) {
                begins = minute;
            } else if (!is && begins >= 0) {
                found.add(interval(begins, minute));
                begins = -1;
            }
        }
        return found;
    }

    private Interval interval(int begins, int ends) {
        return new Interval(at(begins), at(ends));
    }

    private Instant at(int minute) {
        return start.plusSeconds(60L * minute);
    }

    private static long minutes(LocalDateTime local) {
        return Math.floorDiv(local.toEpochSecond(ZoneOffset.UTC), 60L);
    }
}
