package io.hashwatt.server.demo;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.cli.demo.DemoFile;
import io.hashwatt.domain.kernel.LocalDays;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a demo file that somebody could know at a time. All its tables begin with an instant. */
final class KnownRows {

    private KnownRows() {}

    /** Values that hold from their instant on. */
    static SourceDocument since(DemoFile file, Instant now) {
        return only(file, cells -> !start(cells).isAfter(now));
    }

    /** Real-time prices, known when their interval is over. */
    static SourceDocument delivered(DemoFile file, Instant now) {
        return only(
                file,
                cells -> !start(cells)
                        .plus(Duration.ofMinutes(Long.parseLong(cells[1])))
                        .isAfter(now));
    }

    /** Day-ahead prices, known at a local time of the day before. */
    static SourceDocument auctioned(DemoFile file, Instant now, LocalDays days, LocalTime knownAt) {
        return only(
                file,
                cells -> !days.dayOf(start(cells))
                        .minusDays(1)
                        .atTime(knownAt)
                        .atZone(days.zone())
                        .toInstant()
                        .isAfter(now));
    }

    private static SourceDocument only(DemoFile file, Predicate<String[]> known) {
        SourceDocument whole = file.document();
        String[] lines = new String(whole.content(), StandardCharsets.UTF_8).split("\n", -1);
        String rows = Stream.of(lines)
                .skip(1)
                .filter(line -> !line.isBlank() && known.test(line.split(",", -1)))
                .collect(Collectors.joining("\n", lines[0] + "\n", "\n"));
        return new SourceDocument(whole.name(), rows.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant start(String[] cells) {
        return Instant.parse(
                cells[0].length() == "2024-10-06T00:00Z".length() ? cells[0].replace("Z", ":00Z") : cells[0]);
    }
}
