package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One row of a table; its cells are asked for by the name of their column. */
public final class CsvRow {

    private final CsvHeader header;
    private final DocumentPlace place;
    private final List<String> cells;

    CsvRow(CsvHeader header, DocumentPlace place, List<String> cells) {
        this.header = header;
        this.place = place;
        this.cells = cells;
    }

    /** {@code file:line}. */
    public DocumentPlace place() {
        return place;
    }

    public TextValue required(String column) {
        return cell(column, Objects.requireNonNull(header.indexByName().get(column), column));
    }

    /** Empty when the table has no such column; an empty cell of a column that is there is a value. */
    public Optional<TextValue> optional(String column) {
        return Optional.ofNullable(header.indexByName().get(column)).map(index -> cell(column, index));
    }

    /** The interval that two columns give: a start in UTC and a length in whole minutes, at least one. */
    public Interval interval(String startColumn, String minutesColumn) {
        Instant start = required(startColumn).utc();
        TextValue minutes = required(minutesColumn);
        long length = minutes.positiveWholeNumber();
        if (length >= Duration.between(start, InstantText.END_OF_YEARS).toMinutes()) {
            throw minutes.refusal("must end before the year 10000");
        }
        return Interval.of(start, Duration.ofMinutes(length));
    }

    /** As {@link #interval(String, String)}, of a length at which a typing error shows. @param named what is that long */
    public Interval interval(String startColumn, String minutesColumn, Duration longest, String named) {
        Interval interval = interval(startColumn, minutesColumn);
        if (interval.length().compareTo(longest) > 0) {
            throw required(minutesColumn).refusal("must be at most " + longest.toMinutes() + " (" + named + ")");
        }
        return interval;
    }

    private TextValue cell(String column, int index) {
        return new TextValue(place, column, cells.get(index));
    }
}
