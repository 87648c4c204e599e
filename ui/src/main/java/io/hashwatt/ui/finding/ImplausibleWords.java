package io.hashwatt.ui.finding;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can hardly be meant: where it is, what would be expected, and the unit in which it may be. */
public final class ImplausibleWords {

    private static final MathContext SHOWN = new MathContext(5);
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final Pattern LEVEL = Pattern.compile("levels\\[(\\d+)]\\..*");

    private final ImplausibleValue found;
    private final SiteTime time;
    private final Formats formats = Formats.current();

    private ImplausibleWords(ImplausibleValue found, SiteTime time) {
        this.found = found;
        this.time = time;
    }

    /** @param time in which instants are told */
    public static String of(ImplausibleValue found, SiteTime time) {
        ImplausibleWords words = new ImplausibleWords(found, time);
        return found.measure() == Measure.PRICE_AGE ? words.age() : words.sentence();
    }

    private String age() {
        return T.of(
                found.isTooOld() ? "finding.age.tooOld" : "finding.age",
                place(),
                hours(found.value()),
                hours(found.range().high()));
    }

    private String sentence() {
        String said = T.of(
                found.range().basis() == PlausibleRange.Basis.FOLLOWED ? "finding.followed" : "finding.usual",
                T.of(found.measure()),
                amount(found.value()),
                place(),
                number(found.range().low()),
                amount(found.range().high()));
        String more = found.count() == 1 ? "" : " " + T.count("finding.more", found.count() - 1L);
        String unit = found.likelyUnit();
        return said + more + (unit == null || isShare() ? "" : " " + T.of("finding.ask", unit));
    }

    /** People give it in per cent here, and see it so. */
    private boolean isShare() {
        return found.measure() == Measure.FEE_SHARE || found.measure() == Measure.POOL_FEE;
    }

    private String place() {
        return switch (found.place()) {
            case InputPlace.OfGroup(String group, String field) -> level(group, field);
            case InputPlace.OfMarket ignored -> T.of("finding.place.market");
            case InputPlace.AtBlock block -> T.of("finding.place.block", formats.count(block.height()));
            case InputPlace.From from -> T.of("finding.place.from", time.dateAndTime(from.from()));
            case InputPlace.Over(var span) ->
                T.of("finding.place.over", time.dateAndTime(span.start()), time.dateAndTime(span.end()));
        };
    }

    private String level(String group, String field) {
        Matcher level = LEVEL.matcher(field);
        String number = level.matches() ? level.group(1) : field;
        return group.isEmpty() ? T.of("finding.place.level", number) : T.of("finding.place.group", number, group);
    }

    private String amount(BigDecimal value) {
        return found.unit().isEmpty() ? number(value) : number(value) + "\u00a0" + found.unit();
    }

    private String number(BigDecimal value) {
        if (isShare()) {
            return formats.percent(value);
        }
        BigDecimal shown = value.round(SHOWN).stripTrailingZeros();
        return formats.number(shown, Math.max(0, shown.scale()));
    }

    private String hours(BigDecimal hours) {
        return formats.duration(
                Duration.ofMinutes(hours.multiply(MINUTES_OF_HOUR).longValue()));
    }
}
