package io.hashwatt.documents.finding;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Says in English what can hardly be meant, where it is, what would be expected, and in which unit it may be. */
public final class ImplausibleSentence {

    private static final MathContext SHOWN = new MathContext(5);
    private static final MathContext DAYS = new MathContext(3);
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    private ImplausibleSentence() {}

    /** One sentence, which may be a question. */
    public static String of(ImplausibleValue found) {
        if (found.measure() == Measure.PRICE_AGE) {
            return age(found);
        }
        String more = found.count() == 1 ? "" : " (and " + (found.count() - 1) + " more)";
        String said = what(found.measure()) + " " + amount(found.value().round(SHOWN), found.unit()) + " "
                + place(found.place()) + more + ": " + range(found.range(), found.unit());
        return found.likelyUnit() == null ? said + "." : said + "; is it in " + found.likelyUnit() + "?";
    }

    private static String age(ImplausibleValue found) {
        String age = "The newest price in the hashprice is " + place(found.place()) + ", " + days(found.value())
                + " before it is decided on it: ";
        String limit = days(found.range().high());
        return found.isTooOld()
                ? age + "after " + limit + " nothing new is decided on a price."
                : age + "after " + limit + " it may have moved far.";
    }

    private static String what(Measure measure) {
        return switch (measure) {
            case EFFICIENCY -> "power by hashrate of";
            case MACHINE_POWER -> "power of a machine of";
            case MACHINE_HASHRATE -> "hashrate of a machine of";
            case DIFFICULTY -> "difficulty";
            case HASHPRICE -> "hashprice";
            case BITCOIN_PRICE -> "bitcoin price";
            case POWER_PRICE -> "power prices like";
            case FEE_SHARE -> "fee share";
            case POOL_FEE -> "pool fee";
            case PRICE_AGE -> "age";
        };
    }

    private static String place(InputPlace place) {
        return switch (place) {
            case InputPlace.OfGroup(String group, String field) -> "at " + field + " of group '" + group + "'";
            case InputPlace.OfMarket(String field) -> "at " + field;
            case InputPlace.AtBlock block -> "at height " + number(BigDecimal.valueOf(block.height()));
            case InputPlace.From from -> "of " + from.from();
            case InputPlace.Over over ->
                "from " + over.span().start() + " to " + over.span().end();
        };
    }

    private static String range(PlausibleRange range, String unit) {
        String basis = range.basis() == PlausibleRange.Basis.FOLLOWED ? "by what it follows " : "usual is ";
        return basis + number(range.low().round(SHOWN)) + " to "
                + amount(range.high().round(SHOWN), unit);
    }

    private static String days(BigDecimal hours) {
        BigDecimal days = hours.divide(HOURS_OF_DAY, DAYS);
        return number(days) + (days.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }

    private static String amount(BigDecimal value, String unit) {
        return unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
