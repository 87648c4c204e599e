package io.hashwatt.cli.chart;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Labels below a chart: local times or dates at round moments of the zone. */
public final class TimeAxis {

    private static final int ROOM_PER_LABEL = 9;

    private record Ticks(Duration step, String pattern) {
        String label(LocalDateTime time) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
        }
    }

    private static final List<Ticks> CHOICES = List.of(
            new Ticks(Duration.ofMinutes(15), "HH:mm"),
            new Ticks(Duration.ofHours(1), "HH:mm"),
            new Ticks(Duration.ofHours(2), "HH:mm"),
            new Ticks(Duration.ofHours(3), "HH:mm"),
            new Ticks(Duration.ofHours(6), "HH:mm"),
            new Ticks(Duration.ofDays(1), "MM-dd"),
            new Ticks(Duration.ofDays(2), "MM-dd"),
            new Ticks(Duration.ofDays(7), "MM-dd"),
            new Ticks(Duration.ofDays(28), "MM-dd"),
            new Ticks(Duration.ofDays(91), "yyyy-MM"));

    private TimeAxis() {}

    public static String line(Interval window, ZoneId zone, int columns) {
        StringBuilder line = new StringBuilder(" ".repeat(columns));
        Ticks ticks = ticksFor(window, columns);
        LocalDateTime time = LocalDateTime.ofInstant(window.start(), zone).truncatedTo(ChronoUnit.DAYS);
        Instant at = time.atZone(zone).toInstant();
        int free = 0;
        while (at.isBefore(window.end())) {
            int column = columnOf(at, window, columns);
            String label = ticks.label(time);
            if (!at.isBefore(window.start()) && column >= free && column + label.length() <= columns) {
                line.replace(column, column + label.length(), label);
                free = column + label.length() + 1;
            }
            time = time.plus(ticks.step());
            at = time.atZone(zone).toInstant();
        }
        return line.toString().stripTrailing();
    }

    private static Ticks ticksFor(Interval window, int columns) {
        int labels = Math.max(1, columns / ROOM_PER_LABEL);
        Duration least = window.length().dividedBy(labels);
        return CHOICES.stream()
                .filter(ticks -> ticks.step().compareTo(least) >= 0)
                .findFirst()
                .orElse(CHOICES.getLast());
    }

    private static int columnOf(Instant at, Interval window, int columns) {
        long offset = Duration.between(window.start(), at).toMillis();
        return (int) Math.floorDiv(offset * columns, window.length().toMillis());
    }
}
