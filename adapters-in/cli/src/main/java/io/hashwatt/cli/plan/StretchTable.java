package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Times;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what a group does, stretch by stretch and day by day. */
final class StretchTable {

    private static final int LONGEST_NAME = 14;

    private final MinerGroup group;
    private final CurrencyCode currency;
    private final boolean isAllIn;
    private final Times times;
    private @Nullable LocalDate day;

    StretchTable(MinerGroup group, CurrencyCode currency, boolean isAllIn, Times times) {
        this.group = group;
        this.currency = currency;
        this.isAllIn = isAllIn;
        this.times = times;
    }

    List<String> lines(List<Stretch> stretches, int columns) {
        TextTable table = new TextTable().text().text().text().numbers(3).text();
        table.row(
                "From",
                "To",
                "Level",
                "Power",
                PriceWords.unit(isAllIn, currency),
                "Value " + currency,
                hasReasons(stretches) ? "Why" : "");
        for (Stretch stretch : stretches) {
            add(stretch, table);
        }
        return table.lines(columns);
    }

    private static boolean hasReasons(List<Stretch> stretches) {
        return stretches.stream().anyMatch(stretch -> !stretch.reasons().isEmpty());
    }

    private void add(Stretch stretch, TextTable table) {
        Interval interval = stretch.interval();
        if (!times.day(interval.start()).equals(day)) {
            day = times.day(interval.start());
            table.heading(times.dayName(interval.start()));
        }
        table.row(
                times.time(interval.start()),
                end(interval),
                level(stretch.level()),
                Numbers.power(group.powerAt(stretch.level())),
                prices(stretch),
                Numbers.money(stretch.value(), currency),
                stretch.reason(times));
    }

    /** Midnight is the end of this day, not the start of the next. */
    private String end(Interval interval) {
        if (!times.isWithinOneDay(interval)) {
            return times.day(interval.end()).toString().substring("2024-".length()) + " " + times.time(interval.end());
        }
        return times.endsWithItsDay(interval) ? "24:00" : times.time(interval.end());
    }

    private String level(int level) {
        String name = Quoted.escaped(group.level(level).name());
        return level + " " + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…");
    }

    private static String prices(Stretch stretch) {
        String low = Numbers.rounded(stretch.lowestPrice(), 2);
        String high = Numbers.rounded(stretch.highestPrice(), 2);
        return low.equals(high) ? low : low + " … " + high;
    }
}
