package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

@DisplayName("Wrong arguments end with exit code 2, one line on standard error and nothing on standard output:")
class MalformedArgumentsTest {

    @TempDir
    private Path folder;

    private Workspace site;

    @BeforeEach
    void files() {
        site = new Workspace(folder);
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
                        "--fee-share must be a share from 0 to below 1 such as 0.03 for 3 %, not \"-0.03\"",
                        site -> site.derived("-0.03")),
                change(
                        "--fee-share must be a share from 0 to below 1 such as 0.03 for 3 %, not \"3 %\"",
                        site -> site.derived("3 %")),
                change(
                        "--fee-share must be a share from 0 to below 1 such as 0.03 for 3 %, not \"3\"",
                        site -> site.derived("3")),
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
                change(
                        "--decision-delay-seconds must be a whole number from 0 to 3600, not \"3601\"",
                        site -> site.and("--decision-delay-seconds", "3601")),
                change(
                        "--decision-delay-seconds must be a whole number from 0 to 3600, not \"-1\"",
                        site -> site.and("--decision-delay-seconds", "-1")),
                change("no-such.csv: there is no such file", site -> site.and("--day-ahead", "no-such.csv")),
                change("no-such.csv: there is no such file", site -> site.and("--indicative", "no-such.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backtestChanges")
    void argumentsOfBacktest(String line, UnaryOperator<Workspace> change) {
        assertThat(change.apply(site).refusal("backtest")).isEqualTo(line);
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
