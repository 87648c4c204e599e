package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.CsvText;
import io.hashwatt.ui.kit.Names;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link GroupsCsv} writes, also after a spreadsheet has been at it; says of every mistake where it is. */
final class GroupsReader {

    static final int MOST_ROWS = 10_000;

    private static final Set<String> REQUIRED = Set.of("name", "miners", "levels");
    private static final Pattern LEVEL = Pattern.compile("(?:(.*) )?(\\S+) W (\\S+) TH/s", Pattern.DOTALL);
    private static final int MOST_MINERS = 10_000_000;

    /** What is wrong with a cell. */
    enum Problem {
        UNKNOWN_COLUMN,
        MISSING_COLUMN,
        TOO_MANY_ROWS,
        QUOTES_NOT_CLOSED,
        TOO_MANY_CELLS,
        MISSING,
        NAME,
        NAME_TWICE,
        WHOLE_NUMBER,
        NUMBER,
        DURATION,
        START_COST,
        LEVEL_FORM,
        LEVEL_COUNT,
        LEVEL_ZERO,
        LEVEL_ORDER,
        DEFAULT_LEVEL,
        PLACE,
        TOO_MANY_TAGS
    }

    /** @param line of the file, from 1 @param column of the file; empty: the row as a whole @param found what stands there */
    record Defect(int line, String column, Problem problem, String found) {}

    record Reading(List<MinerGroup> groups, List<Defect> defects) {}

    private final boolean decimalComma;
    private final List<MinerGroup> groups = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private GroupsReader(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    static Reading read(String text) {
        GroupsReader reader = new GroupsReader(CsvText.separatorOf(text) != ',');
        List<CsvText.Row> rows = CsvText.read(text);
        if (rows.isEmpty()) {
            return new Reading(List.of(), List.of(new Defect(1, "", Problem.MISSING_COLUMN, "name")));
        }
        reader.readAll(rows.getFirst(), rows.subList(1, rows.size()));
        return new Reading(reader.groups, reader.defects);
    }

    private void readAll(CsvText.Row head, List<CsvText.Row> rows) {
        if (!head.closed()) {
            defects.add(new Defect(head.line(), "", Problem.QUOTES_NOT_CLOSED, ""));
            return;
        }
        List<String> columns = head.cells().stream().map(String::strip).toList();
        columns.stream()
                .filter(column -> !GroupsCsv.COLUMNS.contains(column))
                .forEach(column -> defects.add(new Defect(head.line(), column, Problem.UNKNOWN_COLUMN, column)));
        REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .forEach(column -> defects.add(new Defect(head.line(), column, Problem.MISSING_COLUMN, column)));
        if (rows.size() > MOST_ROWS) {
            defects.add(new Defect(rows.get(MOST_ROWS).line(), "", Problem.TOO_MANY_ROWS, ""));
        }
        if (defects.isEmpty()) {
            rows.forEach(row -> readRow(columns, row));
        }
    }

    private void readRow(List<String> columns, CsvText.Row row) {
        if (!row.closed()) {
            defects.add(new Defect(row.line(), "", Problem.QUOTES_NOT_CLOSED, ""));
        } else if (row.cells().size() > columns.size()) {
            defects.add(new Defect(row.line(), "", Problem.TOO_MANY_CELLS, ""));
        } else {
            Map<String, String> cells = IntStream.range(0, row.cells().size())
                    .boxed()
                    .collect(Collectors.toMap(
                            columns::get, i -> stripped(row.cells().get(i)), (first, again) -> first));
            new Cells(row.line(), cells).group().ifPresent(groups::add);
        }
    }

    /** One row. A cell that cannot be read is a defect, and stands for null from then on. */
    private final class Cells {

        private final int line;
        private final Map<String, String> cells;
        private boolean sound = true;

        private Cells(int line, Map<String, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        Optional<MinerGroup> group() {
            String name = name();
            Integer miners = whole("miners", 1, MOST_MINERS);
            List<PowerLevel> levels = levels();
            TransitionLimits limits = limits();
            StartCost cost = or(optional("start_cost", Problem.START_COST, this::startCost), StartCost.NONE);
            int standard = or(
                    cell("default_level").isEmpty() || levels == null
                            ? Integer.valueOf(0)
                            : whole("default_level", 0, levels.size() - 1),
                    0);
            Placement placement = placement();
            return sound && name != null && miners != null && levels != null
                    ? Optional.of(new MinerGroup(name, miners, levels, limits, cost, standard, placement))
                    : Optional.empty();
        }

        private String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        private @Nullable String name() {
            String name = unescaped(cell("name"));
            if (!Names.isName(name)) {
                return defect("name", cell("name").isEmpty() ? Problem.MISSING : Problem.NAME);
            }
            return names.add(name) ? name : defect("name", Problem.NAME_TWICE);
        }

        private Placement placement() {
            List<String> tags = cell("tags").isEmpty() ? List.of() : pieces(cell("tags"));
            if (!cell("feeder").isEmpty() && !Placement.isName(cell("feeder"))) {
                defect("feeder", Problem.PLACE);
            }
            if (!tags.stream().allMatch(Placement::isName)) {
                defect("tags", Problem.PLACE);
            } else if (tags.size() > Placement.MOST_TAGS) {
                defect("tags", Problem.TOO_MANY_TAGS);
            }
            return sound ? Placement.of(cell("feeder").isEmpty() ? null : cell("feeder"), tags) : Placement.UNKNOWN;
        }

        private TransitionLimits limits() {
            TransitionLimits limits = TransitionLimits.NONE;
            for (GroupLimit limit : GroupLimit.values()) {
                limits = cell(limit.field()).isEmpty() ? limits : with(limits, limit);
            }
            return limits;
        }

        private TransitionLimits with(TransitionLimits limits, GroupLimit limit) {
            String column = limit.field();
            return switch (limit.quantity()) {
                case Minutes minutes -> minutes.with(limits, or(duration(column), Duration.ZERO));
                case StartsPerDay starts -> {
                    Integer perDay = whole(column, 0, StartsPerDay.MOST);
                    yield perDay == null ? limits : starts.with(limits, OptionalInt.of(perDay));
                }
                case WattsPerMinute ramp -> {
                    Power power = optional(column, Problem.NUMBER, text -> new Power(decimal(text)));
                    yield ramp.with(limits, Optional.ofNullable(power));
                }
                case Cost cost -> {
                    BigDecimal amount = optional(column, Problem.NUMBER, GroupInput::decimal);
                    yield amount == null ? limits : cost.with(limits, amount);
                }
            };
        }

        private @Nullable Integer whole(String column, int least, int most) {
            String text = cell(column);
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                Problem problem = column.equals("default_level") ? Problem.DEFAULT_LEVEL : Problem.WHOLE_NUMBER;
                return defect(column, text.isEmpty() ? Problem.MISSING : problem);
            }
            return Integer.valueOf(text);
        }

        private @Nullable Duration duration(String column) {
            return optional(column, Problem.DURATION, GroupsReader.this::durationOf);
        }

        /** @param read throws IllegalArgumentException when it is no such thing */
        private <V> @Nullable V optional(String column, Problem problem, Function<String, V> read) {
            try {
                return cell(column).isEmpty() ? null : read.apply(cell(column));
            } catch (IllegalArgumentException unreadable) {
                return defect(column, problem);
            }
        }

        private StartCost startCost(String text) {
            List<StartCost.Band> bands = new ArrayList<>();
            for (String piece : pieces(text)) {
                String[] parts = piece.split(GroupsCsv.FROM, 2);
                Duration from = parts.length == 1 ? Duration.ZERO : durationOf(parts[1].strip());
                bands.add(new StartCost.Band(from, decimal(parts[0].strip())));
            }
            return new StartCost(bands);
        }

        private @Nullable List<PowerLevel> levels() {
            if (cell("levels").isEmpty()) {
                return defect("levels", Problem.MISSING);
            }
            List<PowerLevel> levels = optional(
                    "levels",
                    Problem.LEVEL_FORM,
                    text -> pieces(text).stream().map(GroupsReader.this::level).toList());
            if (levels == null) {
                return null;
            }
            Problem broken = GroupInput.problem(levels);
            return broken == null ? levels : defect("levels", broken);
        }

        private <V> @Nullable V defect(String column, Problem problem) {
            sound = false;
            defects.add(new Defect(line, column, problem, cell(column)));
            return null;
        }
    }

    private static <V> V or(@Nullable V value, V otherwise) {
        return value == null ? otherwise : value;
    }

    private BigDecimal decimal(String text) {
        return GroupInput.decimal(decimalComma ? text.replace(',', '.') : text);
    }

    private Duration durationOf(String text) {
        if (text.endsWith("s")) {
            BigDecimal nanos = decimal(text.substring(0, text.length() - 1)).movePointRight(9);
            return GroupInput.checked(Duration.ofNanos(exact(nanos)));
        }
        return GroupInput.checked(Duration.ofNanos(
                exact(decimal(text).multiply(BigDecimal.valueOf(60)).movePointRight(9))));
    }

    private static long exact(BigDecimal nanos) {
        try {
            return nanos.longValueExact();
        } catch (ArithmeticException tooFineOrTooLong) {
            throw new IllegalArgumentException("no duration: " + nanos, tooFineOrTooLong);
        }
    }

    private PowerLevel level(String piece) {
        Matcher matcher = LEVEL.matcher(piece);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no level: " + piece);
        }
        String name = matcher.group(1) == null ? "" : unescaped(matcher.group(1));
        return new PowerLevel(name, new Power(decimal(matcher.group(2))), new Hashrate(decimal(matcher.group(3))));
    }

    /** What stands between bars; a bar behind a backslash is none. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                pieces.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces;
    }

    /** A space behind a backslash belongs to the name. */
    private static String stripped(String cell) {
        String stripped = cell.strip();
        boolean escapes = stripped.replace("\\\\", "").endsWith("\\");
        String open = cell.stripLeading();
        return escapes && open.length() > stripped.length() ? open.substring(0, stripped.length() + 1) : stripped;
    }

    private static String unescaped(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }
}
