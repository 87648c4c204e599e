package io.hashwatt.rest.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.GroupEdit;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.fleet.GroupOutput;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.FakeRequest;
import io.hashwatt.rest.http.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A group in JSON")
class GroupJsonTest {

    private static final String LEVELS = """
            "levels": [{"watts": 20, "terahash_per_second": 0}, {"name": "full", "watts": 3250.5, "terahash_per_second": 200}]""";

    @Test
    @DisplayName("has levels of its own")
    void levels() {
        MinerGroup group = group("{\"name\": \"A\", \"miners\": 3, \"min_up_minutes\": 60, " + LEVELS + "}");

        assertThat(group.levels())
                .containsExactly(
                        PowerLevel.of("off", 20, "0"),
                        new PowerLevel("full", new Power(new BigDecimal("3250.5")), Hashrate.ofTerahash("200")));
        assertThat(group.limits().minimumUp()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName("or those of a model, with the cooling around it")
    void model() {
        MinerGroup group = group("""
                {"name": "A", "miners": 3, "model": "antminer s21", "cooling_factor": 1.035}""");

        assertThat(group.level(1).power().watts()).isEqualByComparingTo("3622.5");
        assertThat(group.level(1).hashrate().terahashPerSecond()).isEqualByComparingTo("200");
        assertThat(group.level(0).power().watts()).isEqualByComparingTo("20.7");
    }

    @Test
    @DisplayName("of a model the set that is named, and without one nothing that is estimated")
    void levelSet() {
        String model = "{\"name\": \"A\", \"miners\": 3, \"model\": \"Antminer S21\"";

        assertThat(group(model + "}").levels()).hasSize(2);
        assertThat(group(model + ", \"level_set\": \"FACTORY\"}").levels())
                .isEqualTo(group(model + "}").levels());
        assertThat(group(model + ", \"level_set\": \"TUNED\"}").levels())
                .extracting(PowerLevel::name)
                .containsExactly("off", "low", "eco", "normal");
        assertThat(refusal(model + ", \"level_set\": \"PROFILES\"}"))
                .isEqualTo("level_set must be FACTORY or TUNED: no PROFILES of the Antminer S21 are published");
        assertThat(refusal(model + ", \"level_set\": \"tuned\"}"))
                .isEqualTo("level_set must be one of FACTORY, TUNED, PROFILES, not \"tuned\"");
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"level_set\": \"TUNED\", " + LEVELS + "}"))
                .isEqualTo("level_set must not stand beside levels, which say all about power");
    }

    @Test
    @DisplayName("never both, and never neither")
    void either() {
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"model\": \"Antminer S21\", " + LEVELS + "}"))
                .isEqualTo("model must not stand beside levels, which say all about power");
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"cooling_factor\": 1.1, " + LEVELS + "}"))
                .isEqualTo("cooling_factor must not stand beside levels, which say all about power");
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3}")).isEqualTo("levels is missing, and so is model");
    }

    @Test
    @DisplayName("is refused with a model that is not known, and with cooling that takes no power")
    void unknownModel() {
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"model\": \"Antminer S99\"}"))
                .isEqualTo("model must be the name of a model in the catalogue, not \"Antminer S99\"");
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"model\": \"Antminer S21\", \"cooling_factor\": 0.9}"))
                .isEqualTo("cooling_factor must be a number not below 1, not 0.9");
    }

    @Test
    @DisplayName("is refused with names that nobody could read")
    void names() {
        assertThat(refusal("{\"name\": \"A\\u0000\", \"miners\": 3, " + LEVELS + "}"))
                .isEqualTo("name must not have control characters or invisible ones");
        assertThat(refusal("{\"name\": \"" + "x".repeat(101) + "\", \"miners\": 3, " + LEVELS + "}"))
                .isEqualTo("name must have 1 to 100 characters");
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, " + LEVELS.replace("full", "fu\\u202ell") + "}"))
                .isEqualTo("levels[1].name must not have control characters or invisible ones");
    }

    @Test
    @DisplayName("is refused on a feeder or with a tag that nobody could name")
    void placement() {
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"feeder\": \" A\", " + LEVELS + "}"))
                .isEqualTo("feeder " + Placement.NAME_RULE);
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"tags\": [\"a\", \"\"], " + LEVELS + "}"))
                .isEqualTo("tags[1] " + Placement.NAME_RULE);
        assertThat(refusal("{\"name\": \"A\", \"miners\": 3, \"tags\": [\"a\", \"a\"], " + LEVELS + "}"))
                .isEqualTo("tags must be at most 20 tags, and none twice");
    }

    @Test
    @DisplayName("is written as it can be read again")
    void roundTrip() {
        MinerGroup group = group("""
                {"name": "Ä", "miners": 3, "min_down_minutes": 15, "start_cost": 0.12345678901234567890,
                 "max_starts_per_day": 4, "ramp_watts_per_minute": 100, "default_level": 1,
                 "feeder": "North 2", "tags": ["hydro", "S21"], %s}""".formatted(LEVELS));
        RegisteredGroup registered = new RegisteredGroup(
                new GroupId(new UUID(0, 1)),
                FakeRequest.TENANT,
                new SiteId(new UUID(0, 2)),
                group,
                Instant.parse("2026-01-15T00:00:00.123456789Z"),
                3);

        String json =
                new String(JsonOutput.bytes(fields -> GroupJson.write(registered, fields)), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"id\":\"00000000-0000-0000-0000-000000000001\",\"site_id\":")
                .containsSubsequence("\"min_up_", "\"min_down_", "\"start_cost", "\"max_starts_", "\"ramp_")
                .endsWith("\"created_at\":\"2026-01-15T00:00:00.123456Z\",\"version\":3,\"findings\":[]}\n");
        String own = json.replaceFirst("\"id\":[^,]*,\"site_id\":[^,]*,", "").replaceFirst(",\"created_at\".*}", "}");
        assertThat(group(own)).isEqualTo(group);
    }

    @Test
    @DisplayName("says which of the group's levels are meant when it is changed, or leaves it to their names")
    void levelIds() {
        String said = "{\"name\": \"A\", \"miners\": 3, " + LEVELS.replace("\"name\"", "\"id\": 7, \"name\"") + "}";

        assertThat(edit(said).levelIds()).containsExactly(null, new PowerLevelId(7));
        assertThat(edit("{\"name\": \"A\", \"miners\": 3, \"model\": \"Antminer S21\"}")
                        .levelIds())
                .containsOnlyNulls();
        assertThat(group(said).levelIds().areFirst()).as("a new one").isTrue();
        assertThat(refusal(said.replace("7", "-1")))
                .startsWith("levels[1].id must be a whole number from 0 to 999999999");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has each limit of a group, and refuses one that is negative by its name")
    void limits(GroupLimit limit) {
        String said = "{\"name\": \"A\", \"miners\": 3, \"%s\": %d, " + LEVELS + "}";

        MinerGroup group = group(said.formatted(limit.field(), 7));

        assertThat(JsonOutput.inOneLine(fields -> GroupOutput.write(group, fields)))
                .contains("\"" + limit.field() + "\":7,");
        assertThat(refusal(said.formatted(limit.field(), -1))).startsWith(limit.field() + " must be a ");
    }

    private static GroupEdit edit(String json) {
        return FakeRequest.post("/", json).call().json(GroupJson::edit);
    }

    private static MinerGroup group(String json) {
        return FakeRequest.post("/", json).call().json(GroupJson::group);
    }

    private static String refusal(String json) {
        return Problems.of(() -> edit(json)).detail();
    }
}
