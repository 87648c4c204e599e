package io.hashwatt.ui.fleet.limits;

import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.CsvText;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a spreadsheet, time and kilowatts, evenly one after the other; a first row that begins
 * without any digit is a header. Times are local ones, or have an offset. An hour that a clock change repeats may stand there twice.
 */
final class LoadSeriesReader {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu] H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern KILOWATTS = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int WATTS_OF_KILOWATTS = 3;
    /** By which whatever is stored ends. */
    private static final int LAST_YEAR = 9_998;

    private final ZoneId zone;
    private final List<Instant> times = new ArrayList<>();
    private final List<Power> values = new ArrayList<>();

    /** What came of rows. */
    sealed interface Reading {
        record Series(LoadSeries series) implements Reading {}

        /** @param rule what must hold, and in which row it does not, in the user's language */
        record Broken(String rule) implements Reading {}
    }

    private LoadSeriesReader(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone of local times */
    static Reading read(String text, ZoneId zone) {
        List<CsvText.Row> rows = CsvText.read(text);
        List<CsvText.Row> body = !rows.isEmpty() && isHeader(rows.getFirst()) ? rows.subList(1, rows.size()) : rows;
        return body.size() > LoadSeries.MOST_VALUES ? wrongNumber() : new LoadSeriesReader(zone).read(body);
    }

    private static Reading wrongNumber() {
        return new Reading.Broken(
                T.of("fleet.rule.loads.rows", Formats.current().count(LoadSeries.MOST_VALUES)));
    }

    private static boolean isHeader(CsvText.Row row) {
        return row.closed() && !DIGIT.matcher(row.cells().getFirst()).find();
    }

    private Reading read(List<CsvText.Row> rows) {
        for (CsvText.Row row : rows) {
            String broken = broken(row);
            if (broken != null) {
                return new Reading.Broken(broken);
            }
        }
        return times.size() < 2 ? wrongNumber() : new Reading.Series(new LoadSeries(times.getFirst(), step(), values));
    }

    /** Takes a row. @return what must hold of it and does not; null: it is sound */
    private @Nullable String broken(CsvText.Row row) {
        if (!row.closed() || row.cells().size() != 2) {
            return T.of("fleet.rule.loads.cells", row.line());
        }
        String when = row.cells().getFirst().strip();
        Optional<Instant> time = time(when);
        if (time.isEmpty()) {
            return T.of("fleet.rule.loads.time", row.line(), when);
        }
        String load = row.cells().getLast().strip();
        if (!KILOWATTS.matcher(load).matches()) {
            return T.of("fleet.rule.loads.load", row.line(), load);
        }
        times.add(time.get());
        values.add(new Power(new BigDecimal(load.replace(',', '.')).movePointRight(WATTS_OF_KILOWATTS)));
        return brokenStep(row);
    }

    private @Nullable String brokenStep(CsvText.Row row) {
        int last = times.size() - 1;
        if (last == 0) {
            return null;
        }
        if (!LoadSeries.isStep(step())) {
            return T.of("fleet.rule.loads.step", row.line());
        }
        return times.get(last).equals(times.get(last - 1).plus(step()))
                ? null
                : T.of("fleet.rule.loads.even", row.line(), Formats.current().duration(step()));
    }

    /** That of the first two rows. */
    private Duration step() {
        return Duration.between(times.get(0), times.get(1));
    }

    private Optional<Instant> time(String text) {
        return withOffset(text).or(() -> local(text)).filter(LoadSeriesReader::canBeKept);
    }

    private static boolean canBeKept(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return time.getNano() == 0 && year > 0 && year <= LAST_YEAR;
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private Optional<Instant> local(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text.replace('T', ' '), LOCAL);
            return zone.getRules().getValidOffsets(local).stream()
                    .map(local::toInstant)
                    .filter(time -> times.isEmpty() || time.isAfter(times.getLast()))
                    .findFirst()
                    .or(() -> zone.getRules().getValidOffsets(local).stream()
                            .findFirst()
                            .map(local::toInstant));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
