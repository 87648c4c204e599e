package io.hashwatt.ui.fleet.limits;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.ui.plan.DrawTargetWords;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different at a site and what it is to draw at which times, in the user's language. */
public final class ValidityWords {

    private ValidityWords() {}

    /** Each in a few words: {@code cap at the meter 5.0 MW: Jul, Aug, 13:00 – 19:00}. @param zone of the site */
    public static List<String> of(LimitChanges changes, ZoneId zone) {
        List<String> all = new ArrayList<>();
        for (Derating derating : changes.deratings()) {
            LimitTarget target = derating.feeder() == null ? LimitTarget.METER : LimitTarget.feeder(derating.feeder());
            all.add(words(target, derating.cap(), derating.when(), zone));
        }
        for (BaseLoadChange change : changes.baseLoads()) {
            all.add(words(LimitTarget.BASE_LOAD, change.load(), change.when(), zone));
        }
        return all;
    }

    /** Each in a few words: {@code At least 400 kW at the meter, or 35.00 €/MWh: every day}. @param zone and currency of the site */
    public static List<String> of(List<DrawTarget> targets, ZoneId zone, CurrencyCode currency) {
        return targets.stream()
                .map(target -> T.of(
                                "fleet.targets.one",
                                DrawTargetWords.aim(TargetPrice.of(target)),
                                Formats.current().price(target.penaltyPerMwh(), currency))
                        + ": " + words(target.when(), zone))
                .toList();
    }

    /** {@code 1 Dec 2026, 00:00 CET – 3 Dec 2026, 00:00 CET, every 15 min: 90 kW – 640 kW}. @param series null: none @param zone of the site */
    public static String of(@Nullable LoadSeries series, ZoneId zone) {
        if (series == null) {
            return T.of("fleet.none");
        }
        Formats formats = Formats.current();
        return T.of(
                        "fleet.loads.one",
                        words(new Validity.Once(series.interval()), zone),
                        formats.duration(series.step()))
                + ": " + formats.power(Collections.min(series.values()))
                + DayWords.TO
                + formats.power(Collections.max(series.values()));
    }

    /** Jul */
    static String shortly(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, T.locale());
    }

    private static String words(LimitTarget target, Power power, Validity when, ZoneId zone) {
        return target.words() + " " + Formats.current().power(power) + ": " + words(when, zone);
    }

    private static String words(Validity when, ZoneId zone) {
        return switch (when) {
            case Validity.Once(Interval interval) ->
                SiteTime.in(zone).dateAndTime(interval.start())
                        + DayWords.TO
                        + SiteTime.in(zone).dateAndTime(interval.end());
            case Validity.Recurring(CalendarWindow window) -> words(window);
        };
    }

    private static String words(CalendarWindow window) {
        List<String> parts = new ArrayList<>();
        if (!window.isEveryMonth()) {
            parts.add(window.months().stream()
                    .sorted()
                    .map(ValidityWords::shortly)
                    .collect(Collectors.joining(", ")));
        }
        parts.add(window.isEveryDay() ? T.of("fleet.changes.everyDay") : DayWords.of(window.days()));
        if (!window.isAllDay()) {
            parts.add(DayWords.of(window.from()) + DayWords.TO + DayWords.of(window.to()));
        }
        return String.join(", ", parts);
    }
}
