package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.market.PriceSpread;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * By how much what is expected at a decision comes out wrong: the errors that the same expectations would have had on the
 * days that are learnt from, in the same regime of the market. Expectations as far ahead count alike, and those from looks by
 * themselves; and of those the ones that expected nearly the same price, because scarce hours are the most uncertain. Like all
 * that is learnt it follows from what is known at the decision, and from nothing else.
 */
final class ForecastErrors {

    /** So many say what happens to one of ten: those that expected prices most like the one in question. */
    static final int ALIKE = 200;

    /** Up to here prices are uncertain by amounts, and above by parts of them. */
    private static final double LOWEST_SCALE = 10;

    private static final long MILLIS_PER_MINUTE = 60_000;
    /** Minutes from the start of the last known price to that of the expected one, up to which errors count as alike. */
    private static final long[] LEADS = {15, 30, 60, 120, 240, 480, 960, 1_440, 2_880};

    private static final int FROM_LOOKS = -1;
    /** What is left out at each end for a tenth to come out there: the days to come are a little less like those before. */
    private static final double TAIL = 0.08;

    private static final int PLACES = 2;

    private final Deliveries deliveries;
    private final Forecaster forecaster;
    private final long decision;
    private final int day;
    /** In the order of what was expected. */
    private final Map<Integer, List<Past>> byKind = new HashMap<>();

    /** @param error by how much what came was above it, as a part of its scale */
    private record Past(double expected, double error) {

        static Past of(double expected, double came) {
            return new Past(expected, (came - expected) / scale(expected));
        }
    }

    ForecastErrors(Deliveries deliveries, Forecaster forecaster, long decision, int day) {
        this.deliveries = deliveries;
        this.forecaster = forecaster;
        this.decision = decision;
        this.day = day;
    }

    /** Null where too little is known to tell. @param price that is expected of the delivery */
    @Nullable PriceSpread around(int delivery, double price) {
        int last = deliveries.newestKnown(delivery, decision);
        if (last < 0) {
            return null;
        }
        int kind = deliveries.looks.latest(delivery, decision) == Looks.NONE ? leadOf(delivery, last) : FROM_LOOKS;
        List<Past> past = byKind.computeIfAbsent(kind, this::past);
        return past.size() < ALIKE ? null : spread(price, errorsOfAlike(price, past));
    }

    /** The errors of those that expected most nearly the same, in order. */
    private static double[] errorsOfAlike(double price, List<Past> past) {
        int from = 0;
        int to = past.size();
        while (to - from > ALIKE) {
            if (price - past.get(from).expected() > past.get(to - 1).expected() - price) {
                from++;
            } else {
                to--;
            }
        }
        return past.subList(from, to).stream().mapToDouble(Past::error).sorted().toArray();
    }

    private static PriceSpread spread(double price, double[] sorted) {
        int tail = (int) (TAIL * sorted.length);
        double scale = scale(price);
        return new PriceSpread(
                PriceOutlook.decimal(price + scale * sorted[tail], PLACES),
                PriceOutlook.decimal(price + scale * sorted[sorted.length - 1 - tail], PLACES));
    }

    private static double scale(double expected) {
        return Math.max(Math.abs(expected), LOWEST_SCALE);
    }

    private int leadOf(int delivery, int last) {
        long lead = deliveries.start[delivery] - deliveries.start[last];
        int kind = 0;
        while (kind < LEADS.length - 1 && LEADS[kind] * MILLIS_PER_MINUTE < lead) {
            kind++;
        }
        return kind;
    }

    private List<Past> past(int kind) {
        IntFunction<@Nullable Past> of = kind == FROM_LOOKS
                ? this::pastLook
                : delivery -> pastForecast(delivery, LEADS[kind] * MILLIS_PER_MINUTE);
        int newest = deliveries.newestKnown(deliveries.size() - 1, decision);
        return IntStream.rangeClosed(deliveries.firstOf(day - UsualByMinute.DAYS), newest)
                .filter(delivery -> deliveries.isKnown(delivery, decision))
                .filter(delivery -> deliveries.regime[delivery] == deliveries.regime[newest])
                .mapToObj(of)
                .filter(Objects::nonNull)
                .filter(past -> !Double.isNaN(past.error()))
                .sorted(Comparator.comparingDouble(Past::expected))
                .toList();
    }

    /** Null: nobody could have expected it from so far. */
    private @Nullable Past pastForecast(int delivery, long lead) {
        int last = Arrays.binarySearch(deliveries.start, deliveries.start[delivery] - lead);
        return last < 0 || Double.isNaN(deliveries.price[last])
                ? null
                : Past.of(forecaster.expectedFrom(last, delivery), deliveries.price[delivery]);
    }

    /** Null: nobody has looked. */
    private @Nullable Past pastLook(int delivery) {
        int place = deliveries.looks.latest(delivery, decision);
        if (place == Looks.NONE) {
            return null;
        }
        Looks.Look look = deliveries.looks.look(place);
        OptionalDouble before = forecaster.trust().priceBefore(look);
        return before.isEmpty()
                ? null
                : Past.of(forecaster.trust().corrected(before.getAsDouble(), look, day), deliveries.price[delivery]);
    }
}
