package io.hashwatt.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.schedule.FakeRecurrenceExpander;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.application.testing.Given;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.NotFit;
import io.hashwatt.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** It is Tuesday, 24 November 2026. */
@DisplayName("hashwatt schedule check")
class CheckCommandTest {

    private static final String NIGHTS = """
            schedules:
              - kind: CALENDAR
                name: Nights
                groups: [Hall A]
                zone: Europe/Berlin
                slots:
                  - {on: {weekly: {days: [MON, TUE]}}, starts: 22:00, ends: 06:00, wish: AT_MOST, level: 1}
            """;

    private static final String CONTRADICTION = NIGHTS + """
              - kind: CALENDAR
                name: Heat
                zone: Europe/Berlin
                slots:
                  - {on: {weekly: {days: [TUE]}}, starts: 23:00, ends: 23:30, wish: AT_LEAST, level: 2}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void fleet() throws IOException {
        write("fleet.json", """
                {"groups": [
                    {"name": "Hall A", "miners": 10, "levels": [
                        {"name": "off", "watts": 0, "terahash_per_second": 0},
                        {"name": "eco", "watts": 2000, "terahash_per_second": 90},
                        {"name": "on", "watts": 3000, "terahash_per_second": 110}]},
                    {"name": "Hall B", "miners": 10, "feeder": "North 2", "tags": ["hydro"], "levels": [
                        {"name": "off", "watts": 0, "terahash_per_second": 0},
                        {"name": "on", "watts": 3000, "terahash_per_second": 110}]}]}""");
    }

    @Test
    @DisplayName("has nothing but a count to say of a good file")
    void good() throws IOException {
        assertThat(check(NIGHTS)).isEqualTo(path("file.yaml") + ": 1 schedule, 0 errors, 0 other findings\n");
    }

    @Test
    @DisplayName("ends with exit code 1 where two schedules contradict each other, and says what to do")
    void contradiction() {
        assertThatThrownBy(() -> check(CONTRADICTION)).isInstanceOf(NotFit.class);
        assertThat(printed())
                .contains("Nights\n", "Heat\n", "  error", "2026-11-24 23:00")
                .contains("It has no level in common with 'Nights'", "Put the two at different times")
                .contains("Group Hall B has no such level and is held at its highest, 1.")
                .endsWith("2 schedules, 2 errors, 1 other finding\n");
    }

    @Test
    @DisplayName("knows feeders and tags from the fleet file, and says where nobody has them")
    void feedersAndTags() throws IOException {
        for (String target : List.of("feeder: North 2", "tag: hydro")) {
            assertThat(check(NIGHTS.replace("groups: [Hall A]", target)))
                    .endsWith("1 schedule, 0 errors, 0 other findings\n");
        }
        assertThatThrownBy(() -> check(NIGHTS.replace("groups: [Hall A]", "tag: air")))
                .isInstanceOf(NotFit.class);
        assertThat(printed()).contains("No group of the site is what it is about.");
        assertThatThrownBy(() -> check(NIGHTS.replace("groups:", "tag: hydro\n    groups:")))
                .isInstanceOf(NotFit.class);
        assertThat(printed()).contains("schedules[0].tag: must not stand beside groups");
    }

    @Test
    @DisplayName("tells programs the same with --json")
    void json() {
        assertThatThrownBy(() -> check(CONTRADICTION, "--json")).isInstanceOf(NotFit.class);
        assertThat(printed())
                .contains("\"errors\":2,\"defects\":[]", "\"severity\":\"ERROR\",\"kind\":\"CONTRADICTION\"")
                .contains("\"start\":\"2026-11-24T22:00:00Z\"", "\"facts\":[\"Nights\"]");
    }

    @Test
    @DisplayName("names the place of everything that no site would take, each on its line")
    void defects() {
        String bad = NIGHTS.replace("[Hall A]", "[Hall C]").replace("22:00", "2200")
                + "  - {kind: STRIKE, name: Nights, strikes: {automatic: {}}, intervals_up: 0}\n";

        assertThatThrownBy(() -> check(bad)).isInstanceOf(NotFit.class);
        assertThat(printed())
                .contains("file.yaml: schedules[0].groups[0]: must be the name of a group, not \"Hall C\"\n")
                .contains("file.yaml: schedules[1].intervals_up: must be a whole number from 1 to 100, not 0\n");
        assertThatThrownBy(() -> check(
                        NIGHTS.replace("{weekly: {days: [MON, TUE]}}", "{rule: FREQ=SECONDLY, first: 2026-01-01}")))
                .isInstanceOf(NotFit.class);
        assertThat(printed()).contains("file.yaml: schedules[0].slots[0].on.rule: must be");
        assertThatThrownBy(() -> check(NIGHTS + NIGHTS.replace("schedules:\n", "")))
                .isInstanceOf(NotFit.class);
        assertThat(printed()).contains("schedules[1].name: is the name of an earlier schedule too");
    }

    @Test
    @DisplayName("refuses a fleet or a file that is not there with exit code 2")
    void refusals() throws IOException {
        write("fleet.json", "{\"groups\": []}");
        assertThatThrownBy(() -> check(NIGHTS))
                .isInstanceOf(InputError.class)
                .hasMessageContaining("at least one group");
        assertThatThrownBy(() -> run(path("none.yaml"), "--fleet", path("fleet.json")))
                .isInstanceOf(InputError.class)
                .hasMessageContaining("fleet.json");
    }

    private String check(String yaml, String... options) throws IOException {
        write("file.yaml", yaml);
        List<String> arguments = new ArrayList<>(List.of(path("file.yaml"), "--fleet", path("fleet.json")));
        arguments.addAll(List.of(options));
        run(arguments.toArray(String[]::new));
        return printed();
    }

    private void run(String... arguments) {
        CheckCommand command =
                new CheckCommand(() -> ScheduleUseCases.checking(new FakeRecurrenceExpander(), () -> Given.START));
        new CommandLine(command).parseArgs(arguments);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        command.run(new Console(stream, new PrintStream(OutputStream.nullOutputStream()), Terminal.NONE));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
