package io.hashwatt.persistence.plan;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Positions of series: {@code id=position}, one after the other with blanks in between. */
final class SeriesPositionsColumn {

    private SeriesPositionsColumn() {}

    static String of(List<SeriesPosition> positions) {
        return positions.stream()
                .map(one -> one.series().value() + "=" + one.position())
                .collect(Collectors.joining(" "));
    }

    static List<SeriesPosition> read(String column) {
        return column.isEmpty()
                ? List.of()
                : Stream.of(column.split(" ", -1))
                        .map(SeriesPositionsColumn::position)
                        .toList();
    }

    private static SeriesPosition position(String text) {
        int sign = text.indexOf('=');
        return new SeriesPosition(
                new SeriesId(UUID.fromString(text.substring(0, sign))), Long.parseLong(text.substring(sign + 1)));
    }
}
