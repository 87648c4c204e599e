package io.hashwatt.ui.fleet.limits;

import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.CsvText;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a time and kilowatts, as they are copied from a spreadsheet: separated by a tab, a semicolon or a comma; beside the
 * first two a decimal comma will do. Times are local ones of the site, or say what they are from UTC; where clocks are set
 * back, the hour that comes twice stands twice. A first row that is no such row is a heading.
 */
final class LoadRows {

    private static final Pattern KILOWATTS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");
    private static final List<DateTimeFormatter> LOCAL = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d['T'][ ]H:mm[:ss]"),
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm[:ss]"));

    private final ZoneId zone;
    private final boolean isDecimalComma;
    private final List<Instant> times = new ArrayList<>();
    private final List<Power> loads = new ArrayList<>();

    /** @param broken what is wrong, in the user's language; null: nothing */
    record Reading(@Nullable LoadSeries series, @Nullable String broken) {}

    private LoadRows(ZoneId zone, boolean isDecimalComma) {
        this.zone = zone;
        this.isDecimalComma = isDecimalComma;
    }

    /** @param zone of the site */
    static Reading read(String text, ZoneId zone) {
        List<CsvText.Row> rows = CsvText.read(text);
        LoadRows loads = new LoadRows(zone, CsvText.separatorOf(text) != ',');
        for (int i = 0; i < rows.size(); i++) {
            CsvText.Row row = rows.get(i);
            if (!loads.isAdded(row) && i > 0) {
                return broken(T.of("fleet.series.row", row.line(), String.join(" ", row.cells())));
            }
        }
        return loads.all();
    }

    private boolean isAdded(CsvText.Row row) {
        if (!row.closed() || row.cells().size() != 2) {
            return false;
        }
        Optional<Instant> time = time(row.cells().getFirst().strip());
        Optional<Power> load = load(row.cells().getLast().strip());
        if (time.isEmpty() || load.isEmpty()) {
            return false;
        }
        times.add(time.orElseThrow());
        loads.add(load.orElseThrow());
        return true;
    }

    private Optional<Power> load(String typed) {
        String plain = isDecimalComma ? typed.replace(',', '.') : typed;
        return KILOWATTS.matcher(plain).matches()
                ? Optional.of(new Power(new BigDecimal(plain).movePointRight(3)))
                : Optional.empty();
    }

    private Optional<Instant> time(String typed) {
        try {
            return Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException local) {
            return LOCAL.stream()
                    .flatMap(format -> local(typed, format).stream())
                    .findFirst();
        }
    }

    private Optional<Instant> local(String typed, DateTimeFormatter format) {
        try {
            ZonedDateTime time = LocalDateTime.parse(typed, format).atZone(zone);
            boolean isAgain = !times.isEmpty() && !time.toInstant().isAfter(times.getLast());
            return Optional.of((isAgain ? time.withLaterOffsetAtOverlap() : time).toInstant());
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private Reading all() {
        if (times.isEmpty()) {
            return broken(T.of("fleet.series.none"));
        }
        if (times.size() > LoadSeries.MOST_VALUES) {
            return broken(T.of("fleet.series.most", LoadSeries.MOST_VALUES));
        }
        Duration step = times.size() == 1 ? Duration.ofHours(1) : Duration.between(times.getFirst(), times.get(1));
        if (!LoadSeries.isStep(step)) {
            return broken(T.of("fleet.series.step"));
        }
        for (int i = 1; i < times.size(); i++) {
            if (!times.get(i).equals(times.get(i - 1).plus(step))) {
                return broken(T.of("fleet.series.gap", i + 1, step.toMinutes()));
            }
        }
        return new Reading(new LoadSeries(times.getFirst(), step, loads), null);
    }

    private static Reading broken(String why) {
        return new Reading(null, why);
    }
}
