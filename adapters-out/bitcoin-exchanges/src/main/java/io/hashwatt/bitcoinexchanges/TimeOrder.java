package io.hashwatt.bitcoinexchanges;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.documents.Defects;
import io.hashwatt.documents.Located;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What must hold between rows once they are brought into the order of time. */
final class TimeOrder {

    private TimeOrder() {}

    /** @throws io.hashwatt.documents.Refusal naming both lines of each instant that stands twice */
    static <T> void refuseSameInstant(String document, List<Located<T>> rows, Function<T, Instant> timeOf) {
        Map<Instant, Long> lines = new HashMap<>();
        Defects defects = new Defects();
        for (Located<T> row : rows) {
            Long other = lines.putIfAbsent(timeOf.apply(row.value()), row.line());
            if (other != null) {
                defects.add(DocumentPlace.line(document, row.line()), "has the same time as line " + other);
            }
        }
        defects.refuseIfAny();
    }

    /** @throws io.hashwatt.documents.Refusal naming both lines of each fall */
    static <T> void refuseFalling(
            String document, List<Located<T>> rows, Function<T, Instant> timeOf, ToLongFunction<T> heightOf) {
        List<Located<T>> byTime = new ArrayList<>(rows);
        byTime.sort(Comparator.comparing(row -> timeOf.apply(row.value())));
        Defects defects = new Defects();
        for (int i = 1; i < byTime.size(); i++) {
            Located<T> earlier = byTime.get(i - 1);
            Located<T> later = byTime.get(i);
            if (heightOf.applyAsLong(later.value()) < heightOf.applyAsLong(earlier.value())) {
                defects.add(
                        DocumentPlace.line(document, later.line()),
                        "is later than line " + earlier.line() + ", but its height is lower");
            }
        }
        defects.refuseIfAny();
    }
}
