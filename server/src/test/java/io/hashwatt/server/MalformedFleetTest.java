package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A malformed fleet file ends with exit code 2 and one line that names file, element and rule:")
class MalformedFleetTest {

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
                        "groups[0].levels[1].wats: is not a known field (known here: id, name, watts, terahash_per_second)"),
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
                        "groups[0].initial.start_today: is not a known field (known here: level, minutes, level_minutes, starts_today)"),
                fleet(
                        "\"default_level\": 1",
                        "\"default_level\": 3",
                        "groups[0].default_level: must be a whole number from 0 to 2, not 3"),
                fleet(
                        "\"power_cap_watts\": 3000000",
                        "\"power_cap_watts\": -1",
                        "power_cap_watts: must be a number not below 0, not -1"),
                fleet(
                        "\"power_cap_watts\": 3000000",
                        "\"power_cap_watts\": 3000000.0000000000001",
                        "power_cap_watts: must have at most 12 decimals"),
                fleet(
                        "\"power_cap_watts\"",
                        "\"power_cap\"",
                        "power_cap: is not a known field"
                                + " (known here: tariff, standing_peaks, groups, power_cap_watts, feeders, base_load_watts,"
                                + " deratings, base_load_changes, base_load_series, draw_targets)"),
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
}
