package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.CsvText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Miner groups as a table that people edit in a spreadsheet: a row per group, written here, read by {@link GroupsReader}.
 * Whatever is written is read back to the same group. The form is described in {@code docs/groups-csv.md}.
 */
final class GroupsCsv {

    static final List<String> COLUMNS = Stream.of(
                    Stream.of("name", "miners"),
                    Stream.of(GroupLimit.values()).map(GroupLimit::field),
                    Stream.of("start_cost", "default_level", "feeder", "tags", "levels"))
            .flatMap(columns -> columns)
            .toList();

    static final String BETWEEN = " | ";
    static final String FROM = " from ";
    private static final String FORMULA = "=+-@\t\r";

    private GroupsCsv() {}

    static String of(List<MinerGroup> groups) {
        return CsvText.of(COLUMNS, groups.stream().map(GroupsCsv::cells).toList());
    }

    /** Two groups with the same cells are the same group. */
    static List<String> cells(MinerGroup group) {
        List<String> cells = new ArrayList<>(List.of(name(group.name()), Integer.toString(group.miners())));
        for (GroupLimit limit : GroupLimit.values()) {
            cells.add(limit(limit, group.limits()));
        }
        cells.add(startCost(group.startCost()));
        cells.add(Integer.toString(group.defaultLevel()));
        cells.add(group.placement().feeder() == null ? "" : group.placement().feeder());
        cells.add(String.join(BETWEEN, group.placement().tags()));
        cells.add(group.levels().stream().map(GroupsCsv::level).collect(Collectors.joining(BETWEEN)));
        return List.copyOf(cells);
    }

    private static String limit(GroupLimit limit, TransitionLimits limits) {
        return switch (limit.quantity()) {
            case Minutes minutes -> minutes(minutes.of(limits));
            case StartsPerDay starts -> {
                OptionalInt perDay = starts.of(limits);
                yield perDay.isPresent() ? Integer.toString(perDay.getAsInt()) : "";
            }
            case WattsPerMinute ramp ->
                ramp.of(limits).map(Power::watts).map(GroupsCsv::number).orElse("");
            case Cost cost -> number(cost.of(limits));
        };
    }

    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whole minutes as a number, anything finer in seconds: {@code 90s}. */
    static String minutes(Duration duration) {
        if (duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
            return Long.toString(duration.toMinutes());
        }
        return number(BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9))) + "s";
    }

    private static String startCost(StartCost cost) {
        return cost.bands().stream()
                .map(band -> band.offlineAtLeast().isZero()
                        ? number(band.cost())
                        : number(band.cost()) + FROM + minutes(band.offlineAtLeast()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String level(PowerLevel level) {
        String figures =
                number(level.power().watts()) + " W " + number(level.hashrate().terahashPerSecond()) + " TH/s";
        return level.name().isEmpty() ? figures : name(level.name()) + " " + figures;
    }

    /** A backslash before what separates, before spaces at the ends, and before what a spreadsheet would calculate. */
    private static String name(String name) {
        return IntStream.range(0, name.length())
                .mapToObj(i -> isSpecial(name, i) ? "\\" + name.charAt(i) : String.valueOf(name.charAt(i)))
                .collect(Collectors.joining());
    }

    private static boolean isSpecial(String name, int at) {
        char c = name.charAt(at);
        boolean atAnEnd = at == 0 || at == name.length() - 1;
        return c == '|' || c == '\\' || (atAnEnd && Character.isWhitespace(c)) || (at == 0 && FORMULA.indexOf(c) >= 0);
    }
}
