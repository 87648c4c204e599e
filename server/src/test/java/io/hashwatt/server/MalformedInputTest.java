package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wrong input ends with exit code 2, one line on standard error and nothing on standard output:")
class MalformedInputTest {

    @TempDir
    private Path folder;

    private Workspace site;

    @BeforeEach
    void files() {
        site = new Workspace(folder);
    }

    static Stream<Arguments> fleets() {
        return Stream.of(
                fleet(
                        "\"miners\": 1000",
                        "\"miners\": 0",
                        "groups[0].miners: must be a whole number from 1 to 10000000, not 0"),
                fleet(
                        "\"miners\": 1000",
                        "\"miners\": 1.5",
                        "groups[0].miners: must be a whole number from 1 to 10000000, not 1.5"),
                fleet(
                        "\"miners\": 1000",
                        "\"miners\": \"1000\"",
                        "groups[0].miners: must be a whole number from 1 to 10000000, not \"1000\""),
                fleet("\"miners\": 1000,", "", "groups[0].miners: is missing"),
                fleet("\"name\": \"A\"", "\"name\": \"  \"", "groups[0].name: must not be blank"),
                fleet("\"name\": \"A\"", "\"name\": 7", "groups[0].name: must be a text, not 7"),
                fleet(
                        "\"watts\": 1000",
                        "\"watts\": 2000",
                        "groups[0].levels[2].watts: must be above the 2000 watts of the level before"),
                fleet(
                        "\"watts\": 1000",
                        "\"watts\": -1",
                        "groups[0].levels[1].watts: must be a number not below 0, not -1"),
                fleet(
                        "\"watts\": 1000",
                        "\"wats\": 1000",
                        "groups[0].levels[1].wats: is not a known field (known here: name, watts, terahash_per_second)"),
                fleet("\"watts\": 1000", "\"watts\": null", "groups[0].levels[1].watts: must not be null"),
                fleet(
                        "\"terahash_per_second\": 0}",
                        "\"terahash_per_second\": 1}",
                        "groups[0].levels[0].terahash_per_second: must be 0, because level 0 is off"),
                fleet(
                        "\"terahash_per_second\": 60.0",
                        "\"terahash_per_second\": -60",
                        "groups[0].levels[1].terahash_per_second: must be a number not below 0, not -60"),
                fleet(
                        "\"start_cost\": 5.0",
                        "\"start_cost\": -5",
                        "groups[0].start_cost: must be a number not below 0, not -5"),
                fleet(
                        "\"min_up_minutes\": 0",
                        "\"min_up_minutes\": -1",
                        "groups[0].min_up_minutes: must be a whole number from 0 to 5256000, not -1"),
                fleet(
                        "\"min_down_minutes\": 0",
                        "\"min_down_minutes\": 0.5",
                        "groups[0].min_down_minutes: must be a whole number from 0 to 5256000, not 0.5"),
                fleet(
                        "\"max_starts_per_day\": 4",
                        "\"max_starts_per_day\": -4",
                        "groups[0].max_starts_per_day: must be a whole number from 0 to 100000, not -4"),
                fleet(
                        "\"ramp_watts_per_minute\": 100000",
                        "\"ramp_watts_per_minute\": -1",
                        "groups[0].ramp_watts_per_minute: must be a number not below 0, not -1"),
                fleet(
                        "\"level\": 2",
                        "\"level\": 3",
                        "groups[0].initial.level: must be a whole number from 0 to 2, not 3"),
                fleet(
                        "\"minutes\": 45",
                        "\"minutes\": -45",
                        "groups[0].initial.minutes: must be a number not below 0, not -45"),
                fleet(
                        "\"starts_today\": 1",
                        "\"starts_today\": -1",
                        "groups[0].initial.starts_today: must be a whole number from 0 to 100000, not -1"),
                fleet(
                        "\"starts_today\": 1",
                        "\"start_today\": 1",
                        "groups[0].initial.start_today: is not a known field (known here: level, minutes, starts_today)"),
                fleet(
                        "\"default_level\": 1",
                        "\"default_level\": 3",
                        "groups[0].default_level: must be a whole number from 0 to 2, not 3"),
                fleet(
                        "\"power_cap_watts\": 3000000",
                        "\"power_cap_watts\": -1",
                        "power_cap_watts: must be a number not below 0, not -1"),
                fleet(
                        "\"power_cap_watts\"",
                        "\"power_cap\"",
                        "power_cap: is not a known field (known here: power_cap_watts, groups)"),
                fleet("\"limits\": []", "\"limits\": {}", "groups[0].limits: must be an array, not an object"),
                limit(
                        "\"from\": \"2025-01-02T00:00Z\", \"to\": \"2025-01-01T00:00Z\"",
                        "groups[0].limits[0].to: must be after from, 2025-01-02T00:00:00Z"),
                limit(
                        "\"from\": \"2025-01-01\", \"to\": \"2025-01-02T00:00Z\"",
                        "groups[0].limits[0].from: must be a UTC time such as 2025-01-31T23:00:00Z, not \"2025-01-01\""),
                limit(
                        "\"from\": \"2025-01-01T00:00Z\", \"to\": \"2025-01-02T00:00Z\", \"max_level\": 3",
                        "groups[0].limits[0].max_level: must be a whole number from 0 to 2, not 3"),
                limit(
                        "\"from\": \"2025-01-01T00:00Z\", \"to\": \"2025-01-02T00:00Z\", \"min_level\": 2, \"max_level\": 1",
                        "groups[0].limits[0].min_level: must not be above max_level, 1"),
                limit("\"to\": \"2025-01-02T00:00Z\"", "groups[0].limits[0].from: is missing"));
    }

    private static Arguments fleet(String text, String replacement, String line) {
        return arguments(Workspace.FLEET.replace(text, replacement), "fleet.json: " + line);
    }

    private static Arguments limit(String fields, String line) {
        return fleet("\"limits\": []", "\"limits\": [{" + fields + "}]", line);
    }

    static Stream<Arguments> wholeFleets() {
        return Stream.of(
                arguments("", "fleet.json"),
                arguments("[]", "fleet.json: must be a JSON object"),
                arguments("{\"groups\": []}", "fleet.json: groups: must have at least one group"),
                arguments("{}", "fleet.json: groups: is missing"),
                arguments("{\"groups\": [{\"groups\": 1}]}", "fleet.json: groups[0].groups: is not a known field"),
                arguments("{\"groups\": [}", "fleet.json:1: "),
                arguments("{\"groups\": [], \"groups\": []}", "fleet.json:1: "),
                arguments(
                        "{\"groups\": [{\"name\": \"A\", \"miners\": 1, \"levels\": [{\"name\": \"off\", \"watts\": 0,"
                                + " \"terahash_per_second\": 0}]}]}",
                        "fleet.json: groups[0].levels: must have at least two levels, off and one more, and at most 100"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fleets")
    void fleetFields(String fleet, String line) {
        assertThat(site.fleet(fleet).refusal("plan")).isEqualTo(line);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wholeFleets")
    void fleetFiles(String fleet, String beginning) {
        assertThat(site.fleet(fleet).refusal("plan")).startsWith(beginning);
    }

    @Test
    @DisplayName("two groups of one name")
    void groupNames() {
        String group = Workspace.FLEET.substring(Workspace.FLEET.indexOf("[{") + 1, Workspace.FLEET.lastIndexOf("]}"));
        site.fleet("{\"groups\": [" + group + "," + group + "]}");

        assertThat(site.refusal("plan"))
                .isEqualTo("fleet.json: groups[1].name: is the name of an earlier group too; names must be unique");
    }

    @Test
    @DisplayName("more than a hundred levels")
    void levels() {
        StringBuilder levels = new StringBuilder("{\"name\": \"off\", \"watts\": 0, \"terahash_per_second\": 0}");
        for (int i = 1; i <= 100; i++) {
            levels.append(", {\"name\": \"l\", \"watts\": " + i + ", \"terahash_per_second\": 1}");
        }
        site.fleet("{\"groups\": [{\"name\": \"A\", \"miners\": 1, \"levels\": [" + levels + "]}]}");

        assertThat(site.refusal("plan")).startsWith("fleet.json: groups[0].levels: must have at least two levels");
    }

    @Test
    @DisplayName("several defects: the first, and how many more")
    void several() {
        site.fleet(Workspace.FLEET.replace("\"name\": \"eco\"", "\"nome\": \"eco\", \"x\": 1"));

        assertThat(site.refusal("plan"))
                .startsWith("fleet.json: groups[0].levels[1].nome: ")
                .endsWith("(and 1 more defect)");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("--fleet is missing", site -> site.without("--fleet")),
                change("--power is missing", site -> site.without("--power")),
                change("--zone is missing", site -> site.without("--zone")),
                change("--currency is missing", site -> site.without("--currency")),
                change(
                        "--hashprice is missing (or --bitcoin, --difficulty and --fee-share)",
                        site -> site.without("--hashprice")),
                change(
                        "--hashprice excludes --bitcoin, --difficulty and --fee-share; give one or the other",
                        site -> site.and("--fee-share", "0.03")),
                change("--difficulty is missing", site -> site.derived("0.03").without("--difficulty")),
                change("--bitcoin is missing", site -> site.derived("0.03").without("--bitcoin")),
                change("--fee-share is missing", site -> site.derived("0.03").without("--fee-share")),
                change(
                        "--fee-share must be a number not below 0 such as 0.03 for 3 %, not \"-0.03\"",
                        site -> site.derived("-0.03")),
                change(
                        "--fee-share must be a number not below 0 such as 0.03 for 3 %, not \"3 %\"",
                        site -> site.derived("3 %")),
                change(
                        "--zone must be an IANA time zone such as Europe/Berlin, not \"Mars/Olympus\"",
                        site -> site.option("--zone", "Mars/Olympus")),
                change(
                        "--zone must be an IANA time zone such as Europe/Berlin, not \"+02:00\"",
                        site -> site.option("--zone", "+02:00")),
                change(
                        "--currency must be three to five capital letters such as EUR, not \"eur\"",
                        site -> site.option("--currency", "eur")),
                change(
                        "--from must be a date such as 2024-10-06 or a time with offset such as 2024-10-06T17:00:00+02:00, not \"2024-02-30\"",
                        site -> site.option("--from", "2024-02-30")),
                change(
                        "--to must be a date such as 2024-10-06 or a time with offset such as 2024-10-06T17:00:00+02:00, not \"2024-02-01T00:00\"",
                        site -> site.option("--to", "2024-02-01T00:00")),
                change(
                        "--from must be a whole number of milliseconds, not \"2025-01-01T00:00:00.0001Z\"",
                        site -> site.option("--from", "2025-01-01T00:00:00.0001Z")),
                change(
                        "--to must be after --from, but 2025-01-01T00:00:00Z is not after 2025-01-01T00:00:00Z",
                        site -> site.option("--from", "2025-01-01").option("--to", "2025-01-01T00:00Z")),
                change(
                        "--from 2026-01-01T00:00:00Z is not before the end of the power prices, 2025-01-01T04:00:00Z",
                        site -> site.option("--from", "2026-01-01")),
                change(
                        "--to 2024-01-01T00:00:00Z is not after the start of the power prices, 2025-01-01T00:00:00Z",
                        site -> site.option("--to", "2024-01-01")),
                change("--auction must be sequence-1 or sequence-2, not \"2\"", site -> site.option("--auction", "2")),
                change("--area must name an area, not \" \"", site -> site.option("--area", " ")),
                change("unknown option \"--powr\"; did you mean --power?", site -> site.and("--powr", "x")),
                change(
                        "unknown option \"--policies\"; see hashwatt plan --help",
                        site -> site.and("--policies", "perfect")),
                change("unexpected argument \"more\"; see hashwatt plan --help", site -> site.and("--json", "more")),
                change(
                        "unexpected argument \"@arguments\"; see hashwatt plan --help",
                        site -> site.and("--json", "@arguments")),
                change("--zone is there twice", site -> site.and("--zone", "UTC")),
                change("--zone is there twice", site -> site.and("--time-zone", "UTC")),
                change("--fleet is there twice", site -> site.and("--fleet", "x")),
                change("--area needs a value", site -> site.and("--area")),
                change("no-such.csv: there is no such file", site -> site.option("--power", "no-such.csv")),
                change("no-such.json: there is no such file", site -> site.option("--fleet", "no-such.json")),
                change("a file name is empty", site -> site.option("--fleet", "")));
    }

    private static Arguments change(String line, UnaryOperator<Workspace> change) {
        return arguments(line, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void argumentsOfBothCommands(String line, UnaryOperator<Workspace> change) {
        assertThat(change.apply(site).refusal("plan")).isEqualTo(line);
        if (!line.contains("plan --help")) {
            assertThat(change.apply(new Workspace(folder)).refusal("backtest")).isEqualTo(line);
        }
    }

    static Stream<Arguments> backtestChanges() {
        return Stream.of(
                change(
                        "--policies: \"fastest\" is no policy; there are always-on, strike-on-off, strike-levels, day-ahead, rolling, perfect",
                        site -> site.and("--policies", "perfect,fastest")),
                change(
                        "--policies: \"\" is no policy; there are always-on, strike-on-off, strike-levels, day-ahead, rolling, perfect",
                        site -> site.and("--policies", "perfect,")),
                change("--policies names perfect twice", site -> site.and("--policies", "perfect,perfect")),
                change(
                        "--policies names day-ahead, which needs the prices of --day-ahead",
                        site -> site.and("--policies", "day-ahead")),
                change(
                        "--day-ahead-known-at must be a local time such as 13:30, not \"24:00\"",
                        site -> site.and("--day-ahead-known-at", "24:00")),
                change(
                        "--day-ahead-known-at must be a local time such as 13:30, not \"1:30\"",
                        site -> site.and("--day-ahead-known-at", "1:30")),
                change("no-such.csv: there is no such file", site -> site.and("--day-ahead", "no-such.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backtestChanges")
    void argumentsOfBacktest(String line, UnaryOperator<Workspace> change) {
        assertThat(change.apply(site).refusal("backtest")).isEqualTo(line);
    }

    @Test
    @DisplayName("a directory, and a file that is too large")
    void files(@TempDir Path elsewhere) throws IOException {
        Path large = Files.createFile(elsewhere.resolve("large.csv"));
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(256_000_001).write(java.nio.ByteBuffer.allocate(1));
        }

        assertThat(site.option("--power", elsewhere.toString()).refusal("plan"))
                .isEqualTo(elsewhere + ": is a directory, not a file");
        assertThat(site.option("--power", large.toString()).refusal("plan"))
                .isEqualTo(large + ": is larger than 256 MB");
    }

    @Test
    @DisplayName("overlapping rows, also across files, name both lines")
    void overlaps() {
        String again = site.csv("again.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T03:00Z,60,-5");

        assertThat(site.and("--power", again).refusal("plan")).contains("again.csv:2", "power.csv:5");
    }

    @Test
    @DisplayName("a file of another kind is refused without showing what is in it")
    void secrets() {
        String secret = site.write("secret", "user\nroot:x:0:0:correct horse battery staple\n");

        assertThat(site.option("--power", secret).refusal("plan"))
                .startsWith("secret: ")
                .doesNotContain("horse");
        assertThat(new Workspace(folder).option("--fleet", secret).refusal("plan"))
                .startsWith("secret")
                .doesNotContain("horse");
    }

    @Test
    @DisplayName("what would break the line is escaped, and a long line is cut")
    void oneLine() {
        String line =
                site.option("--fleet", "a\nb\u001b[31m" + "x".repeat(5_000)).refusal("plan");

        assertThat(line).startsWith("a\\u000ab\\u001b[31m").hasSizeLessThan(1_100);
    }

    @Test
    @DisplayName("an unknown command, and an unknown topic of help")
    void commands() {
        assertThat(Outcome.of("plam").refusal()).isEqualTo("there is no command \"plam\"; hashwatt help lists them");
        assertThat(Outcome.of("help", "plam").refusal())
                .isEqualTo("there is no command \"plam\"; hashwatt help lists them");
        assertThat(Outcome.of("--plan").refusal()).startsWith("unknown option \"--plan\"");
    }
}
