package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hashprice somebody quoted for intervals, taken as it is: net of whatever its author took off. */
public final class QuotedHashprice implements HashpriceCurve {

    /** @param perPhDay per PH/s and day, not negative */
    public record Quote(Interval interval, BigDecimal perPhDay) {}

    private final List<Quote> quotes;
    private final StepFunction steps;

    /** @param quotes in any order, without overlaps */
    public QuotedHashprice(List<Quote> quotes) {
        this(ordered(quotes), false);
    }

    private QuotedHashprice(List<Quote> ordered, boolean heldOn) {
        this.quotes = ordered;
        this.steps = new StepFunction(stepsOf(ordered, heldOn));
    }

    @Override
    public @Nullable BigDecimal meanOver(Interval interval) {
        return steps.meanOver(interval);
    }

    @Override
    public HashpriceCurve expectedAt(Instant instant) {
        List<Quote> known = new ArrayList<>();
        for (Quote quote : quotes) {
            if (quote.interval().start().isAfter(instant)) {
                break;
            }
            known.add(quote);
        }
        return new QuotedHashprice(known, true);
    }

    private static List<Quote> ordered(List<Quote> quotes) {
        List<Quote> ordered = new ArrayList<>(quotes);
        ordered.sort(Comparator.comparing(Quote::interval));
        return List.copyOf(ordered);
    }

    private static List<StepFunction.Step> stepsOf(List<Quote> ordered, boolean heldOn) {
        List<StepFunction.Step> steps = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Quote quote = ordered.get(i);
            steps.add(new StepFunction.Step(quote.interval().start(), quote.perPhDay()));
            boolean last = i + 1 == ordered.size();
            boolean gapFollows = last
                    ? !heldOn
                    : quote.interval()
                            .end()
                            .isBefore(ordered.get(i + 1).interval().start());
            if (gapFollows) {
                steps.add(new StepFunction.Step(quote.interval().end(), null));
            }
        }
        return steps;
    }
}
