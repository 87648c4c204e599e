package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.domain.kernel.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Rows that claim the same time: which of them is right nobody can know, so none is taken. */
public final class Overlaps {

    private record Clash(long line, long with) {}

    private Overlaps() {}

    /** @throws Refusal naming both lines of each overlap */
    public static <T> void refuse(String document, List<Located<T>> rows, Function<T, Interval> intervalOf) {
        Defects defects = new Defects();
        clashes(rows, intervalOf).stream()
                .sorted(Comparator.comparingLong(Clash::line).thenComparingLong(Clash::with))
                .forEach(clash -> defects.add(
                        DocumentPlace.line(document, clash.line), "overlaps in time with line " + clash.with));
        defects.refuseIfAny();
    }

    private static <T> List<Clash> clashes(List<Located<T>> rows, Function<T, Interval> intervalOf) {
        List<Located<Interval>> byStart = new ArrayList<>();
        rows.forEach(row -> byStart.add(new Located<>(row.line(), intervalOf.apply(row.value()))));
        byStart.sort(Comparator.comparing(Located<Interval>::value).thenComparing(Located::line));
        List<Clash> clashes = new ArrayList<>();
        Located<Interval> longest = byStart.getFirst();
        for (Located<Interval> row : byStart.subList(1, byStart.size())) {
            if (row.value().start().isBefore(longest.value().end())) {
                clashes.add(new Clash(Math.max(row.line(), longest.line()), Math.min(row.line(), longest.line())));
            }
            longest = row.value().end().isAfter(longest.value().end()) ? row : longest;
        }
        return clashes;
    }
}
