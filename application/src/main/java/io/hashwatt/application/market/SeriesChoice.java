package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.Place;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, from all prices in the documents, the one series that is wanted. Auctions, contract types and areas are never
 * mixed; an interval has one price. Rows of a plain file count to the chosen series, because its author says so.
 */
sealed interface SeriesChoice {

    /** @param quotes ordered by delivery; of intervals that overlap one is part of the other */
    record Chosen(PowerSeriesId series, List<QuotedPrice> quotes) implements SeriesChoice {}

    record Refused(DocumentDefect defect) implements SeriesChoice {}

    static SeriesChoice choose(ImportPowerPrices.Command command, List<QuotedPrice> quotes) {
        List<QuotedPrice> plain = new ArrayList<>();
        List<QuotedPrice> named = new ArrayList<>();
        for (QuotedPrice quote : quotes) {
            (quote.series().product().kind() == PowerProduct.Kind.UNNAMED ? plain : named).add(quote);
        }
        if (plain.isEmpty() && named.isEmpty()) {
            return refused(Place.whole(command.documents().getFirst().name()), "holds no price");
        }
        Refused refusal = named.isEmpty() ? null : refusal(named, command.selection());
        if (refusal != null) {
            return refusal;
        }
        List<QuotedPrice> chosen = new ArrayList<>(plain);
        named.stream().filter(wanted(command.selection())).forEach(chosen::add);
        return withoutContradiction(seriesOf(command, named), chosen);
    }

    private static PowerSeriesId seriesOf(ImportPowerPrices.Command command, List<QuotedPrice> named) {
        return named.stream()
                .filter(wanted(command.selection()))
                .map(QuotedPrice::series)
                .findFirst()
                .orElseGet(() -> new PowerSeriesId(command.unnamed(), "", command.currency()));
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

    private static @Nullable Refused refusal(List<QuotedPrice> named, PriceSelection selection) {
        List<QuotedPrice> ofProduct =
                named.stream().filter(isProduct(selection)).toList();
        if (ofProduct.isEmpty()) {
            return refused(
                    named.getFirst().place(),
                    "no day-ahead auction of sequence " + selection.sequence() + " here, only "
                            + listed(named, quote -> quote.series().product().toString()));
        }
        List<QuotedPrice> ofArea =
                ofProduct.stream().filter(isArea(selection.area())).toList();
        String areas = listed(ofProduct, quote -> quote.series().area());
        if (ofArea.isEmpty()) {
            return refused(ofProduct.getFirst().place(), "no area " + selection.area() + " here, only " + areas);
        }
        boolean several = ofArea.stream().map(QuotedPrice::series).distinct().count() > 1;
        return several
                ? refused(ofArea.getFirst().place(), "several areas here, choose one with --area: " + areas)
                : null;
    }

    private static String listed(List<QuotedPrice> quotes, java.util.function.Function<QuotedPrice, String> name) {
        return quotes.stream().map(name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .limit(10)
                .collect(Collectors.joining(", "));
    }

    private static SeriesChoice withoutContradiction(PowerSeriesId series, List<QuotedPrice> quotes) {
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
                    return refused(quote.place(), rule + " " + earlier.place());
                }
                repeated |= earlier.delivery().equals(quote.delivery());
            }
            if (!repeated) {
                kept.add(quote);
                open.add(quote);
            }
        }
        return new Chosen(series, kept);
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

    private static Refused refused(Place place, String rule) {
        return new Refused(new DocumentDefect(place, rule));
    }
}
