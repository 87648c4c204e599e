package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, from all prices in the documents, the one series that is wanted. Auctions, contract types and areas are never
 * mixed; an interval has one price. Rows of a plain file count to the chosen series, because its author says so.
 *
 * @param quotes ordered by delivery; of intervals that overlap one is part of the other
 */
record SeriesChoice(PowerSeriesId series, List<QuotedPrice> quotes) {

    /**
     * @param unnamed the series of rows that do not name one, where no others are chosen
     * @param quotes at least one
     */
    static DocumentReading<SeriesChoice> choose(
            PriceSelection selection, PowerSeriesId unnamed, List<QuotedPrice> quotes) {
        List<QuotedPrice> plain = new ArrayList<>();
        List<QuotedPrice> named = new ArrayList<>();
        for (QuotedPrice quote : quotes) {
            (quote.series().product().kind() == PowerProduct.Kind.UNNAMED ? plain : named).add(quote);
        }
        DocumentDefect defect = named.isEmpty() ? null : defect(named, selection);
        if (defect != null) {
            return new DocumentReading.Refused<>(List.of(defect));
        }
        List<QuotedPrice> wanted = named.stream().filter(wanted(selection)).toList();
        PowerSeriesId series = wanted.isEmpty() ? unnamed : wanted.getFirst().series();
        return withoutContradiction(
                series, Stream.concat(plain.stream(), wanted.stream()).toList());
    }

    private static Predicate<QuotedPrice> wanted(PriceSelection selection) {
        return isProduct(selection).and(isArea(selection.area()));
    }

    private static Predicate<QuotedPrice> isProduct(PriceSelection selection) {
        PowerProduct product = new PowerProduct(PowerProduct.Kind.DAY_AHEAD, selection.sequence());
        return quote -> quote.series().product().equals(product);
    }

    private static Predicate<QuotedPrice> isArea(@Nullable String area) {
        return quote -> area == null || quote.series().area().equals(area);
    }

    private static @Nullable DocumentDefect defect(List<QuotedPrice> named, PriceSelection selection) {
        List<QuotedPrice> ofProduct =
                named.stream().filter(isProduct(selection)).toList();
        if (ofProduct.isEmpty()) {
            return new DocumentDefect(
                    named.getFirst().place(),
                    "no day-ahead auction of sequence " + selection.sequence() + " here, only "
                            + listed(named, quote -> quote.series().product().toString()));
        }
        List<QuotedPrice> ofArea =
                ofProduct.stream().filter(isArea(selection.area())).toList();
        String areas = listed(ofProduct, quote -> quote.series().area());
        if (ofArea.isEmpty()) {
            return new DocumentDefect(
                    ofProduct.getFirst().place(), "no area " + selection.area() + " here, only " + areas);
        }
        boolean several = ofArea.stream().map(QuotedPrice::series).distinct().count() > 1;
        return several
                ? new DocumentDefect(ofArea.getFirst().place(), "several areas here, choose one with --area: " + areas)
                : null;
    }

    private static String listed(List<QuotedPrice> quotes, java.util.function.Function<QuotedPrice, String> name) {
        return quotes.stream().map(name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .limit(10)
                .collect(Collectors.joining(", "));
    }

    private static DocumentReading<SeriesChoice> withoutContradiction(PowerSeriesId series, List<QuotedPrice> chosen) {
        List<QuotedPrice> quotes = new ArrayList<>(chosen);
        quotes.sort(Comparator.comparing(QuotedPrice::delivery));
        List<QuotedPrice> kept = new ArrayList<>(quotes.size());
        List<QuotedPrice> open = new ArrayList<>();
        for (QuotedPrice quote : quotes) {
            open.removeIf(earlier ->
                    !earlier.delivery().end().isAfter(quote.delivery().start()));
            boolean repeated = false;
            for (QuotedPrice earlier : open) {
                String rule = contradiction(earlier, quote);
                if (rule != null) {
                    return DocumentReading.refused(quote.place(), rule + " " + earlier.place());
                }
                repeated |= earlier.delivery().equals(quote.delivery());
            }
            if (!repeated) {
                kept.add(quote);
                open.add(quote);
            }
        }
        return DocumentReading.read(new SeriesChoice(series, kept));
    }

    /** The rule that two overlapping prices break, to be followed by the earlier one's place; null: none. */
    private static @Nullable String contradiction(QuotedPrice earlier, QuotedPrice later) {
        Interval a = earlier.delivery();
        Interval b = later.delivery();
        if (!earlier.repeatable() || !later.repeatable()) {
            return "the interval " + b + " overlaps " + a + " of";
        }
        if (a.equals(b)) {
            return earlier.perMwh().compareTo(later.perMwh()) == 0
                    ? null
                    : "the interval " + b + " has the price " + later.perMwh().toPlainString() + " here and "
                            + earlier.perMwh().toPlainString() + " in";
        }
        return a.contains(b) || b.contains(a) ? null : "the interval " + b + " overlaps " + a + " in part, of";
    }
}
