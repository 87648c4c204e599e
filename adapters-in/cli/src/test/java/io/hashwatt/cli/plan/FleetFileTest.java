package io.hashwatt.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fleet file:")
class FleetFileTest {

    private static DocumentReading<Fleet> reading(String json) {
        return FleetFile.read(new SourceDocument("fleet.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Fleet fleet(String json) {
        return switch (reading(json)) {
            case DocumentReading.Read<Fleet> read -> read.content();
            case DocumentReading.Refused<Fleet> refused ->
                throw new AssertionError(refused.defects().toString());
        };
    }

    /** The first defect, with the field it is in. */
    private static String refusal(String json) {
        return switch (reading(json)) {
            case DocumentReading.Read<Fleet> read -> throw new AssertionError("is read");
            case DocumentReading.Refused<Fleet> refused ->
                refused.defects().getFirst().toString();
        };
    }

    @Test
    @DisplayName("the example of the contract is read field by field")
    void example() {
        Fleet fleet = fleet("""
                {"power_cap_watts": 12000000,
                 "groups": [{"name": "A", "miners": 100,
                             "levels": [{"name": "off", "watts": 15, "terahash_per_second": 0},
                                        {"name": "eco", "watts": 2052, "terahash_per_second": 96.0},
                                        {"name": "full", "watts": 3000, "terahash_per_second": 120}],
                             "min_up_minutes": 120, "min_down_minutes": 60, "start_cost": 15.0,
                             "max_starts_per_day": 4, "ramp_watts_per_minute": 50000,
                             "min_level_minutes": 30, "level_change_minutes": 5, "level_change_cost": 2.5,
                             "initial": {"level": 1, "minutes": 45, "level_minutes": 20, "starts_today": 1},
                             "default_level": 0,
                             "limits": [{"from": "2025-01-01T00:00Z", "to": "2025-01-01T02:00:00Z",
                                         "min_level": 0, "max_level": 1, "reason": "maintenance"}]}]}
                """);

        MinerGroup group = new MinerGroup(
                "A",
                100,
                List.of(
                        PowerLevel.of("off", 15, "0"),
                        PowerLevel.of("eco", 2052, "96.0"),
                        PowerLevel.of("full", 3000, "120")),
                TransitionLimits.NONE
                        .withMinimumUp(Duration.ofHours(2))
                        .withMinimumDown(Duration.ofHours(1))
                        .withStartsPerDay(OptionalInt.of(4))
                        .withRampPerMinute(Power.ofWatts(50_000))
                        .withMinimumLevel(Duration.ofMinutes(30))
                        .withLevelChange(new LevelChange(Duration.ofMinutes(5), new BigDecimal("2.5"))),
                StartCost.flat(new BigDecimal("15.0")),
                0);
        Timed<LevelRule> limit = new Timed<>(
                Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Duration.ofHours(2)),
                LevelRule.told(0, 1, "maintenance"));
        assertThat(fleet.limits().powerCap()).isEqualTo(Power.ofWatts(12_000_000));
        assertThat(fleet.tasks())
                .containsExactly(new GroupTask(
                        group, new GroupState(1, Duration.ofMinutes(45), Duration.ofMinutes(20), 1), List.of(limit)));
        assertThat(fleet.site(ZoneId.of("UTC"), new CurrencyCode("EUR")).groups())
                .containsExactly(group);
    }

    @Test
    @DisplayName("a group is at its level for as long as it is on, unless the file says less")
    void atLevel() {
        String levels = """
                "levels": [{"watts": 0, "terahash_per_second": 0}, {"watts": 1, "terahash_per_second": 1},
                           {"watts": 2, "terahash_per_second": 2}]""";

        assertThat(initial("{\"level\": 1, \"minutes\": 45}", levels)).isEqualTo(Duration.ofMinutes(45));
        assertThat(initial("{\"level\": 1, \"level_minutes\": 5}", levels)).isEqualTo(Duration.ofMinutes(5));
        assertThat(initial("{\"level\": 1}", levels)).isNull();
        assertThat(initial(null, levels)).isNull();
        assertThatThrownBy(() -> initial("{\"level\": 1, \"minutes\": 45, \"level_minutes\": 46}", levels))
                .hasMessageContaining("level_minutes: must not be above minutes");
    }

    @Test
    @DisplayName("a base load has room under the cap, and a feeder has one cap")
    void limits() {
        String groups = """
                "groups": [{"name": "A", "miners": 1, "feeder": "North",
                            "levels": [{"watts": 0, "terahash_per_second": 0},
                                       {"watts": 1, "terahash_per_second": 1}]}]}""";
        String north = "{\"name\": \"North\", \"cap_watts\": 4}";

        assertThat(fleet("{\"power_cap_watts\": 9, \"base_load_watts\": 9, \"feeders\": [%s], %s"
                                .formatted(north, groups))
                        .limits())
                .isEqualTo(new SiteLimits(
                        Power.ofWatts(9), List.of(new FeederCap("North", Power.ofWatts(4))), Power.ofWatts(9)));
        assertThat(refusal("{\"power_cap_watts\": 9, \"base_load_watts\": 9.1, " + groups))
                .isEqualTo("fleet.json: base_load_watts: must not be above the power cap");
        assertThat(refusal("{\"feeders\": [%1$s, %1$s], %2$s".formatted(north, groups)))
                .isEqualTo("fleet.json: feeders[1].name: is the name of an earlier feeder too; names must be unique");
    }

    @Test
    @DisplayName(
            "what else draws may be told by a series, above the cap too, and a mistake in it with its place and rule")
    void series() {
        assertThat(fleet("""
                        {"power_cap_watts": 9, "groups": [{"name": "A", "miners": 1, "levels": [
                           {"watts": 0, "terahash_per_second": 0}, {"watts": 1, "terahash_per_second": 1}]}],
                         "base_load_series": {"from": "2026-12-03T06:00:00Z", "step_minutes": 60, "watts": [1.5, 12]}}
                        """).limits().baseLoadSeries())
                .isEqualTo(new LoadSeries(
                        Instant.parse("2026-12-03T06:00:00Z"),
                        Duration.ofHours(1),
                        List.of(new Power(new BigDecimal("1.5")), Power.ofWatts(12))));
        assertThat(refusedSeries("2026-12-03T06:00Z", "15", "[1, -1]"))
                .isEqualTo("fleet.json: base_load_series.watts[1]: must be a number not below 0, not -1");
        assertThat(refusedSeries("2026-12-03T06:00Z", "15", "[1, null]"))
                .isEqualTo("fleet.json: base_load_series.watts[1]: must not be null");
        assertThat(refusedSeries("2026-12-03T06:00Z", "15", "[]"))
                .isEqualTo("fleet.json: base_load_series.watts: must be at least 1 and at most 9000");
        assertThat(refusedSeries("2026-12-03T06:00Z", "15", "[" + "1,".repeat(9_000) + "1]"))
                .isEqualTo("fleet.json: base_load_series.watts: must be at least 1 and at most 9000");
        assertThat(refusedSeries("2026-12-03T06:00Z", "7", "[1]"))
                .isEqualTo(
                        "fleet.json: base_load_series.step_minutes: must be whole minutes, at least 5, that divide a day");
        assertThat(refusedSeries("2026-12-03T06:00Z", "1441", "[1]"))
                .isEqualTo(
                        "fleet.json: base_load_series.step_minutes: must be a whole number from 1 to 1440, not 1441");
        assertThat(refusedSeries("2026-12-03T06:00:00.5Z", "15", "[1]"))
                .isEqualTo("fleet.json: base_load_series.from: must be in whole seconds");
        assertThat(refusal("{\"base_load_series\": {\"from\": \"2026-12-03T06:00Z\", \"watts\": [1]}, \"groups\": []}"))
                .isEqualTo("fleet.json: base_load_series.step_minutes: is missing");
        assertThat(refusal("{\"base_load_series\": {\"kilowatts\": [1]}, \"groups\": []}"))
                .isEqualTo("fleet.json: base_load_series.kilowatts: is not a known field"
                        + " (known here: from, step_minutes, watts)");
    }

    private static String refusedSeries(String from, String stepMinutes, String watts) {
        return refusal("""
                {"base_load_series": {"from": "%s", "step_minutes": %s, "watts": %s}, "groups": []}""".formatted(from, stepMinutes, watts));
    }

    @Test
    @DisplayName("a cap may be lower for some time, and the base load another one")
    void limitsThatChange() {
        Fleet fleet = fleet("""
                {"power_cap_watts": 9, "base_load_watts": 1, "feeders": [{"name": "North", "cap_watts": 4}],
                 "deratings": [
                   {"cap_watts": 5, "when": {"months": [7, 8], "from": "13:00", "to": "19:00"}},
                   {"feeder": "North", "cap_watts": 0,
                    "once": {"from": "2026-12-03T06:00:00Z", "to": "2026-12-03T14:00:00Z"}}],
                 "base_load_changes": [{"watts": 3, "when": {"days": ["SAT", "SUN"]}}],
                 "groups": [{"name": "A", "miners": 1, "levels": [{"watts": 0, "terahash_per_second": 0},
                                                                  {"watts": 1, "terahash_per_second": 1}]}]}
                """);

        assertThat(fleet.limits().deratings())
                .containsExactly(
                        new Derating(
                                null,
                                Power.ofWatts(5),
                                new Validity.Recurring(new CalendarWindow(
                                        EnumSet.allOf(DayOfWeek.class),
                                        EnumSet.of(Month.JULY, Month.AUGUST),
                                        LocalTime.of(13, 0),
                                        LocalTime.of(19, 0)))),
                        new Derating(
                                "North",
                                Power.NONE,
                                new Validity.Once(
                                        Interval.of(Instant.parse("2026-12-03T06:00:00Z"), Duration.ofHours(8)))));
        assertThat(fleet.limits().baseLoadChanges())
                .containsExactly(new BaseLoadChange(
                        Power.ofWatts(3),
                        new Validity.Recurring(new CalendarWindow(
                                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                EnumSet.allOf(Month.class),
                                LocalTime.MIDNIGHT,
                                LocalTime.MIDNIGHT))));
        assertThat(
                        refusal(
                                "{\"power_cap_watts\": 9, \"deratings\": [{\"cap_watts\": 9.5, \"when\": {}}], \"groups\": []}"))
                .isEqualTo("fleet.json: deratings[0].cap_watts: must not be above the power cap");
    }

    @Test
    @DisplayName("so much is to be drawn at a time, or a penalty is paid")
    void drawTargets() {
        Fleet fleet = fleet("""
                {"feeders": [{"name": "North", "cap_watts": 4}],
                 "draw_targets": [
                   {"at_least_watts": 5, "penalty_per_mwh": 35.5, "when": {}},
                   {"feeder": "North", "at_most_watts": 0, "penalty_per_mwh": 1,
                    "once": {"from": "2026-12-03T06:00:00Z", "to": "2026-12-03T14:00:00Z"}}],
                 "groups": [{"name": "A", "miners": 1, "levels": [{"watts": 0, "terahash_per_second": 0},
                                                                  {"watts": 1, "terahash_per_second": 1}]}]}
                """);

        assertThat(fleet.limits().targets())
                .extracting(DrawTarget::feeder, DrawTarget::side, DrawTarget::power, DrawTarget::penaltyPerMwh)
                .containsExactly(
                        tuple(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(5), new BigDecimal("35.5")),
                        tuple("North", DrawTarget.Side.AT_MOST, Power.NONE, new BigDecimal("1")));
        assertThat(refusedTarget("\"at_least_watts\": 0, \"penalty_per_mwh\": 1"))
                .isEqualTo("fleet.json: draw_targets[0].at_least_watts: must be above 0");
        assertThat(refusedTarget("\"at_least_watts\": 1, \"penalty_per_mwh\": 0"))
                .isEqualTo("fleet.json: draw_targets[0].penalty_per_mwh: must be above 0 and at most 10000000");
        assertThat(refusedTarget("\"at_least_watts\": 1")).contains("draw_targets[0].penalty_per_mwh: is missing");
        assertThat(refusedTarget("\"penalty_per_mwh\": 1"))
                .contains("draw_targets[0].at_least_watts: is missing, or at_most_watts");
        assertThat(refusedTarget("\"at_least_watts\": 1000000000001, \"penalty_per_mwh\": 1"))
                .isEqualTo("fleet.json: draw_targets[0].at_least_watts: must be at most 1000000000000");
        assertThat(refusedTarget("\"at_least_watts\": 1, \"at_most_watts\": 2, \"penalty_per_mwh\": 1"))
                .isEqualTo("fleet.json: draw_targets[0].at_most_watts: must not stand beside at_least_watts");
        assertThat(refusedTarget("\"feeder\": \"North\", \"at_most_watts\": 2, \"penalty_per_mwh\": 1"))
                .isEqualTo(
                        "fleet.json: draw_targets[0].feeder: must be the name of one of the feeders that have a cap");
    }

    private static String refusedTarget(String fields) {
        return refusal("{\"draw_targets\": [{%s, \"when\": {}}], \"groups\": []}".formatted(fields));
    }

    private static @Nullable Duration initial(@Nullable String initial, String levels) {
        return fleet("{\"groups\": [{\"name\": \"A\", \"miners\": 1, \"initial\": %s, %s}]}".formatted(initial, levels))
                .tasks()
                .getFirst()
                .initial()
                .atLevel();
    }

    @Test
    @DisplayName("what is left out is no limit, null counts as left out")
    void leftOut() {
        Fleet fleet = fleet("""
                {"groups": [{"name": "A", "miners": 1, "initial": null, "max_starts_per_day": null,
                             "levels": [{"watts": 0, "terahash_per_second": 0},
                                        {"watts": 0.5, "terahash_per_second": 1}]}]}
                """);

        GroupTask task = fleet.tasks().getFirst();
        assertThat(fleet.limits().powerCap()).isNull();
        assertThat(task.initial()).isEqualTo(GroupState.OFF);
        assertThat(task.limits()).isEmpty();
        assertThat(task.group().limits()).isEqualTo(TransitionLimits.NONE);
        assertThat(task.group().startCost()).isEqualTo(StartCost.NONE);
        assertThat(task.group().defaultLevel()).isZero();
        assertThat(task.group().levels()).extracting(PowerLevel::name).containsExactly("off", "level 1");
    }

    @Test
    @DisplayName("time already spent may have a fraction; nobody is released too early by it")
    void fraction() {
        Fleet fleet = fleet("""
                {"groups": [{"name": "A", "miners": 1, "initial": {"level": 0, "minutes": 0.99999999},
                             "levels": [{"watts": 0, "terahash_per_second": 0},
                                        {"watts": 1, "terahash_per_second": 1}]}]}
                """);

        assertThat(fleet.tasks().getFirst().initial().inState()).isEqualTo(Duration.ofMillis(59_999));
    }

    @Test
    @DisplayName("a model of the catalogue stands for its levels, with the cooling around it")
    void model() {
        Fleet fleet = fleet("""
                {"groups": [{"name": "A", "miners": 10, "model": "antminer s19k pro",
                             "initial": {"level": 25}},
                            {"name": "B", "miners": 10, "model": "Antminer S21", "cooling_factor": 1.1,
                             "limits": [{"from": "2025-01-01T00:00Z", "to": "2025-01-01T02:00Z", "max_level": 0}]}]}
                """);

        MinerGroup steps = fleet.tasks().getFirst().group();
        MinerGroup cooled = fleet.tasks().getLast().group();
        assertThat(steps.levels())
                .isEqualTo(MinerCatalogue.find("Antminer S19k Pro")
                        .orElseThrow()
                        .published()
                        .powerLevels());
        assertThat(cooled.powerAt(1).watts()).isEqualByComparingTo("38500"); // ten of 3,500 W
    }

    @Test
    @DisplayName("a model has tuned levels for those who ask for them")
    void tuned() {
        Fleet fleet = fleet("""
                {"groups": [{"name": "A", "miners": 10, "model": "Antminer S21", "level_set": "TUNED",
                             "cooling_factor": 1.1, "initial": {"level": 3}}]}
                """);

        MinerGroup group = fleet.tasks().getFirst().group();
        assertThat(group.levels()).extracting(PowerLevel::name).containsExactly("off", "low", "eco", "normal");
        assertThat(group.powerAt(2).watts()).isEqualByComparingTo("26587"); // ten of 2,417 W
    }

    @Test
    @DisplayName("a model that is not known, one beside levels, and neither of them are refused")
    void noModel() {
        assertThat(refusal("{\"groups\": [{\"name\": \"A\", \"miners\": 1, \"model\": \"Antminer S99\"}]}"))
                .isEqualTo("fleet.json: groups[0].model: must be the name of a model in the catalogue, not"
                        + " \"Antminer S99\"");
        assertThat(refusal("""
                {"groups": [{"name": "A", "miners": 1, "model": "Antminer S21",
                             "levels": [{"watts": 0, "terahash_per_second": 0},
                                        {"watts": 1, "terahash_per_second": 1}]}]}
                """))
                .isEqualTo("fleet.json: groups[0].model: must not stand beside levels, which say all about power");
        assertThat(refusal("{\"groups\": [{\"name\": \"A\", \"miners\": 1}]}"))
                .isEqualTo("fleet.json: groups[0].levels: is missing, and so is model");
    }

    @Test
    @DisplayName("a peak that stands belongs to a demand charge of its tariff")
    void standingPeaks() {
        String tariff =
                "\"tariff\": {\"currency\": \"EUR\", \"versions\": [{\"components\": [], \"demand_charges\": [{\"name\": \"Peak\", \"per_kw\": 12}]}]}";
        String groups =
                "\"groups\": [{\"name\": \"A\", \"miners\": 1, \"levels\": [{\"name\": \"off\", \"watts\": 0, \"terahash_per_second\": 0}, {\"name\": \"on\", \"watts\": 9, \"terahash_per_second\": 9}]}]";
        String stands = "\"standing_peaks\": [{\"charge\": \"Peak\", \"kilowatts\": 7200.5}]";

        assertThat(fleet("{" + tariff + ", " + stands + ", " + groups + "}").standingPeaks())
                .containsExactly(Map.entry("Peak", Power.ofWatts(7_200_500)));
        assertThat(refusal("{" + stands + ", " + groups + "}"))
                .contains("standing_peaks[0].charge", "must be the name of a demand charge of the tariff");
        assertThat(refusal("{" + tariff + ", " + stands.replace("7200.5", "-1") + ", " + groups + "}"))
                .contains("standing_peaks[0].kilowatts", "not below 0");
    }
}
