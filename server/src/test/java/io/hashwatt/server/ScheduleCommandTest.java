package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.cli.console.Terminal;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt schedule:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduleCommandTest {

    private static final String FILE = """
            schedules:
              - kind: CALENDAR
                name: Nights
                groups: [Hall A]
                zone: Europe/Berlin
                slots:
                  - on: {weekly: {days: [MON, TUE, WED, THU, FRI]}}
                    starts: 22:00
                    ends: 06:00
                    wish: AT_MOST
                    level: 1
                holidays: {region: DE-BY, effect: AS_SUNDAY}
              - kind: STRIKE
                name: "Strike: all of it"
                strikes: {automatic: {margin_per_mwh: 1.50}}
            """;

    @TempDir
    private Path folder;

    private RunningServer server;
    private Caller admin;
    private Caller operator;
    private String site;

    @BeforeAll
    void start() {
        server = RunningServer.on(TestDatabase.h2());
        admin = server.platform().newTenant("miner");
        operator = admin.withKey("OPERATOR");
        site = newSite("North");
        newSite("South");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("apply makes a site's schedules those of the file, and nothing a second time")
    void idempotent() throws IOException {
        assertThat(apply("North", FILE, "--dry-run"))
                .containsExactly(
                        "create    Nights",
                        "create    Strike: all of it",
                        "2 changes, 0 as they should be; nothing was done (--dry-run)");
        assertThat(names("")).isEmpty();

        assertThat(apply("North", FILE, "--why", "New contract")).endsWith("2 changes, 0 as they should be");
        assertThat(apply("North", FILE)).containsExactly("0 changes, 2 as they should be");
        assertThat(apply("North", FILE, "--dry-run", "--prune")).containsExactly("0 changes, 2 as they should be");

        String later = FILE.replace("22:00", "21:00").replace("THU, FRI", "THU");
        assertThat(apply("North", later, "--dry-run"))
                .containsExactly(
                        "change    Nights",
                        "            slots[0].on.weekly.days: [MON, TUE, WED, THU, FRI] → [MON, TUE, WED, THU]",
                        "            slots[0].starts: 22:00 → 21:00",
                        "1 change, 1 as they should be; nothing was done (--dry-run)");
        apply("North", later);
        String fewer = later.substring(0, later.indexOf("  - kind: STRIKE"));
        assertThat(apply("North", fewer)).containsExactly("0 changes, 1 as they should be");
        assertThat(apply("North", fewer, "--prune"))
                .containsExactly("retire    Strike: all of it", "1 change, 1 as they should be");
        assertThat(names("ACTIVE")).containsExactly("Nights");
        assertThat(versions("Nights")).containsExactly("hashwatt schedule apply", "New contract");
    }

    @Test
    @DisplayName("export gives what is in force as a file that apply and check take")
    void export() throws IOException {
        apply("South", FILE);
        Path exported = folder.resolve("exported.yaml");

        assertThat(run("schedule", "export", "--server", url(), "--site", "South", "-o", exported.toString())
                        .good()
                        .out())
                .isEmpty();

        String yaml = Files.readString(exported);
        assertThat(yaml)
                .isEqualTo(run("schedule", "export", "--server", url(), "--site", "South")
                        .good()
                        .out())
                .contains("  - kind: CALENDAR\n    name: Nights\n    groups: [Hall A]\n", "margin_per_mwh: 1.50");
        assertThat(apply("South", yaml)).containsExactly("0 changes, 2 as they should be");
        assertThat(Outcome.of("schedule", "check", exported.toString(), "--fleet", fleet())
                        .good()
                        .out())
                .endsWith("2 schedules, 0 errors, 0 other findings\n");
    }

    @Test
    @DisplayName("apply resumes what is paused, and says what stands in its way")
    void pausedAndRefused() throws IOException {
        newSite("West");
        apply("West", FILE);
        String id = operator.get(schedules("West"))
                .json()
                .required("items")
                .elements()
                .getFirst()
                .object()
                .required("id")
                .text();
        String etag = operator.get("/schedules/" + id).header("ETag");
        operator.post("/schedules/" + id + "/pause", "{\"why\": \"Test\"}", "If-Match", etag)
                .text("id");

        assertThat(apply("West", FILE)).containsExactly("resume    Nights", "1 change, 1 as they should be");
        assertThat(refusal("West", FILE.replace("Hall A", "Hall Z")))
                .endsWith("schedules[0].groups[0]: must be the name of a group, not \"Hall Z\"");
        assertThat(refusal("West", FILE.replace("DE-BY", "XX")))
                .isEqualTo("schedule \"Nights\": holidays.region must be a region whose public holidays are known");
        assertThat(refusal("East", FILE)).isEqualTo("--site: there is no site \"East\"");
        assertThat(Outcome.of("schedule", "export", "--server", url(), "--site", "West")
                        .refusal())
                .isEqualTo("--server needs an API key in HASHWATT_API_KEY");
        assertThat(run(
                                admin.withKey("VIEWER"),
                                "schedule",
                                "apply",
                                file(FILE.replace("Nights", "Days")),
                                "--server",
                                url(),
                                "--site",
                                "West")
                        .refusal())
                .contains("SCHEDULE");
    }

    @Test
    @DisplayName("check finds without a server what will not do what it says, by exit code 1")
    void check() throws IOException {
        String contradiction = FILE + """
                  - kind: CALENDAR
                    name: Heat
                    zone: Europe/Berlin
                    slots:
                      - {on: {rule: FREQ=WEEKLY;BYDAY=MO, first: 2026-01-01}, starts: 23:00, ends: 23:30, wish: AT_LEAST, level: 2}
                """;

        Outcome outcome = Outcome.of("schedule", "check", file(contradiction), "--fleet", fleet());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("It has no level in common with 'Nights' at the same time");
        assertThat(Outcome.of("schedule", "check", file(FILE)).refusal()).isEqualTo("--fleet needs a value");
        assertThat(Outcome.of("schedule", "chek", "x").refusal()).contains("chek");
    }

    private List<String> apply(String site, String yaml, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("schedule", "apply", file(yaml), "--server", url(), "--site", site));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new)).good().lines();
    }

    private String refusal(String site, String yaml) throws IOException {
        return run("schedule", "apply", file(yaml), "--server", url(), "--site", site)
                .refusal();
    }

    private Outcome run(String... arguments) {
        return run(operator, arguments);
    }

    private static Outcome run(Caller caller, String... arguments) {
        String key = caller.credential();
        return Outcome.of(Terminal.NONE, Map.of("HASHWATT_API_KEY", key), arguments);
    }

    private List<String> names(String state) {
        return operator.get("/sites/" + site + "/schedules").json().required("items").elements().stream()
                .filter(schedule -> state.isEmpty()
                        || schedule.object().required("state").text().equals(state))
                .map(schedule -> schedule.object().required("name").text())
                .toList();
    }

    private List<String> versions(String name) {
        String id = operator.get("/sites/" + site + "/schedules").json().required("items").elements().stream()
                .filter(schedule -> schedule.object().required("name").text().equals(name))
                .map(schedule -> schedule.object().required("id").text())
                .findFirst()
                .orElseThrow();
        return operator.get("/schedules/" + id + "/versions").json().required("items").elements().stream()
                .map(version -> version.object().required("why").text())
                .toList();
    }

    private String schedules(String name) {
        return operator.get("/sites").json().required("items").elements().stream()
                .filter(found -> found.object().required("name").text().equals(name))
                .map(found -> "/sites/" + found.object().required("id").text() + "/schedules")
                .findFirst()
                .orElseThrow();
    }

    private String newSite(String name) {
        String id = admin.post(
                        "/sites",
                        "{\"name\": \"%s\", \"zone\": \"Europe/Berlin\", \"currency\": \"EUR\"}".formatted(name))
                .text("id");
        admin.post(
                        "/sites/" + id + "/groups",
                        "{\"name\": \"Hall A\", \"miners\": 10, \"model\": \"Antminer S19k Pro\"}")
                .text("id");
        return id;
    }

    private String fleet() throws IOException {
        return Files.writeString(folder.resolve("fleet.json"), """
                {"groups": [{"name": "Hall A", "miners": 10, "levels": [
                    {"name": "off", "watts": 0, "terahash_per_second": 0},
                    {"name": "eco", "watts": 2000, "terahash_per_second": 90},
                    {"name": "on", "watts": 3000, "terahash_per_second": 110}]}]}""").toString();
    }

    private String file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("file.yaml"), yaml).toString();
    }

    private String url() {
        return server.requests().server().toString();
    }
}
