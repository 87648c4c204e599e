package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A schedule")
class ScheduleTest {

    private static final String WHY = "{\"why\": \"Test\"}";

    private static final String ELABORATE = """
            {"kind":"CALENDAR","name":"Elaborate","groups":["%s"],"feeder":null,"tag":null,"zone":"Asia/Kathmandu","from":"2026-10-01",\
            "until":"2030-12-31","slots":[\
            {"on":{"weekly":{"days":["MON","SUN"],"every_weeks":2}},"starts":"22:00","ends":"00:00","days_later":1,\
            "wish":"AT_MOST","level":1},\
            {"on":{"rule":"FREQ=MONTHLY;BYDAY=-1FR","first":"2026-10-01"},"starts":"01:00","ends":"02:00",\
            "days_later":0,"wish":"AT_LEAST","level":1},\
            {"on":{"dates":["2026-12-31"]},"starts":"00:00","ends":"12:00","days_later":2,"wish":"OFF","level":0}],\
            "except":["2026-12-24"],"holidays":{"region":"DE-BY","effect":"AS_SUNDAY"},"gap":"SKIP","overlap":"BOTH"}""";

    private static final String STRIKE = """
            {"kind":"STRIKE","name":"Strike","groups":null,"feeder":null,"tag":null,"series_id":null,\
            "strikes":{"typed":{"currency":"EUR","price_per_mwh":[61.20,50]}},"adder_per_mwh":-1.5,\
            "up_below_per_mwh":2,"intervals_down":2,"intervals_up":3,"at_once_above_per_mwh":250,\
            "minimum_off_minutes":30,"minimum_on_minutes":60}""";

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;
        private Caller stranger;
        private String schedules;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            Caller platform = server.platform();
            world = new World(platform.newTenant("miner"));
            stranger = platform.newTenant("stranger");
            schedules = "/sites/" + world.site + "/schedules";
            world.operator
                    .post("/sites/" + world.site + "/interventions/" + world.intervention + "/end", "")
                    .text("id");
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName(
                "is seen beforehand, then put in force and obeyed by the next plan, and no longer once it is paused")
        void obeyed() {
            String always = """
                    {"kind": "CALENDAR", "name": "Always off", "zone": "Europe/Berlin", "slots": [
                        {"on": {"weekly": {"days": ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]}},
                         "starts": "00:00", "ends": "00:00", "wish": "OFF"}]}""";
            Answer preview = world.viewer.post(
                    "/schedules/preview", "{\"site_id\": \"" + world.site + "\", \"content\": " + always + "}");
            assertThat(preview.status()).as(preview.body()).isEqualTo(200);
            assertThat(preview.body()).contains("\"wish\":\"OFF\"", "calendar 'Always off' until");
            assertThat(levels(preview, "in_force")).as(preview.body()).anyMatch(level -> level > 0);
            assertThat(levels(preview, "drafted")).containsExactly(0L);
            assertThat(world.viewer.get(schedules).body()).doesNotContain("Always off");

            Answer drafted = world.operator.post(schedules, always);
            assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
            String id = drafted.text("id");
            assertThat(ruling().optional("ceiling_by")).isEmpty();
            assertThat(act(id, "activate", WHY).text("state")).isEqualTo("ACTIVE");

            assertThat(Pauses.await(Duration.ofSeconds(20), () -> planned().contains("calendar 'Always off' until ")))
                    .as(planned())
                    .isTrue();
            JsonFields by = ruling().required("ceiling_by").object();
            assertThat(by.required("class").text()).isEqualTo("CALENDAR");
            assertThat(by.required("source_id").text()).isEqualTo(id);
            assertThat(world.viewer
                            .get("/sites/" + world.site + "/intents?" + world.period())
                            .body())
                    .contains(id);

            assertThat(act(id, "pause", WHY).text("state")).isEqualTo("PAUSED");

            assertThat(Pauses.await(Duration.ofSeconds(20), () -> !planned().contains("calendar")))
                    .isTrue();
            assertThat(ruling().optional("ceiling_by")).isEmpty();
            assertThat(world.admin.get("/audit?subject_id=" + id).body())
                    .contains("schedule.created", "schedule.activated", "schedule.paused");
        }

        @Test
        @DisplayName("says the same after it was read and written again, to the last digit")
        void roundTrip() {
            for (String content : new String[] {ELABORATE.formatted(world.group), STRIKE}) {
                Answer drafted = world.operator.post(schedules, content);

                assertThat(drafted.body()).contains("\"draft\":{\"content\":" + content);
                assertThat(world.viewer
                                .get(drafted.header("Location").substring("/api/v1".length()))
                                .body())
                        .isEqualTo(drafted.body());
                assertThat(act(drafted.text("id"), "activate", WHY).body())
                        .contains("\"in_force\":{\"number\":1,\"content\":" + content, "\"draft\":null");
            }
        }

        @Test
        @DisplayName("is told by its path which field is wrong")
        void refused() {
            String good = ELABORATE.formatted(world.group).replace("Elaborate", "Wrong");
            refused(400, "slots[0].starts", good.replaceFirst("22:00", "2200"));
            refused(400, "slots[1].on.first", good.replaceFirst("\"first\":\"2026-10-01\"", "\"first\":null"));
            refused(400, "slots[0].on.weekly.days[0]", good.replace("MON", "MONDAY"));
            refused(400, "holidays.effect", good.replace("AS_SUNDAY", "WORK"));
            refused(422, "slots[1].on.rule", good.replace("FREQ=MONTHLY;BYDAY=-1FR", "FREQ=SECONDLY"));
            refused(422, "holidays.region", good.replace("DE-BY", "NOWHERE"));
            refused(422, "groups", good.replace(world.group, world.site));
            refused(422, "strikes.typed.currency", STRIKE.replace("EUR", "USD").replace("\"Strike\"", "\"Wrong\""));
        }

        @Test
        @DisplayName("keeps what the first of two writes who have read the same, and tells the second")
        void lostUpdate() {
            String id = world.newSchedule();
            String etag = world.operator.get("/schedules/" + id).header("ETag");

            Answer first = world.operator.put("/schedules/" + id, named("First " + id), "If-Match", etag);
            Answer second = world.admin.put("/schedules/" + id, named("Second " + id), "If-Match", etag);

            assertThat(first.status()).as(first.body()).isEqualTo(200);
            assertThat(second.status()).isEqualTo(412);
            assertThat(second.body()).contains("Its version is 2 now");
            assertThat(world.viewer.get("/schedules/" + id).body()).contains("First " + id);
        }

        @Test
        @DisplayName("remembers every version, and goes back to an older one as a new one")
        void versions() {
            String id = world.newActiveSchedule();
            String etag = world.operator.get("/schedules/" + id).header("ETag");
            world.operator
                    .put("/schedules/" + id, named("Later " + id), "If-Match", etag)
                    .text("id");
            act(id, "activate", "{\"why\": \"Second thoughts\"}");

            Answer back = act(id, "roll-back", "{\"number\": 1, \"why\": \"First thoughts\"}");

            assertThat(back.text("name")).startsWith("Schedule ");
            assertThat(world.viewer.get("/schedules/" + id + "/versions").json().required("items").elements().stream()
                            .map(version -> version.object().required("why").text()))
                    .containsExactly("First thoughts", "Second thoughts", "Test");
            assertThat(act(id, "roll-back", "{\"number\": 9, \"why\": \"x\"}").body())
                    .contains("\"field\":\"number\"");
        }

        @Test
        @DisplayName("is retired for good, with a reason, and listed only for who asks for retired ones")
        void retired() {
            String id = world.newActiveSchedule();
            String etag = world.operator.get("/schedules/" + id).header("ETag");
            String path = "/schedules/" + id;

            assertThat(world.operator.delete(path, "If-Match", etag).body()).contains("\"field\":\"why\"");
            assertThat(world.operator
                            .delete(path + "?why=Over", "If-Match", etag)
                            .status())
                    .isEqualTo(204);

            assertThat(world.viewer.get(path).text("state")).isEqualTo("RETIRED");
            assertThat(world.viewer.get(schedules).body()).doesNotContain(id);
            assertThat(world.viewer.get(schedules + "?retired=true").body()).contains(id);
            assertThat(act(id, "activate", WHY).status()).isEqualTo(422);
        }

        @Test
        @DisplayName("is listed by its state, page by page")
        void listed() {
            String draft = world.newSchedule();
            String paused = world.newPausedSchedule();
            world.newActiveSchedule();

            assertThat(world.viewer.get(schedules + "?state=DRAFT").body())
                    .contains(draft)
                    .doesNotContain(paused);
            assertThat(world.viewer.get(schedules + "?state=PAUSED").body())
                    .contains(paused)
                    .doesNotContain(draft);
            Answer all = world.viewer.get(schedules + "?limit=1000");
            assertThat(all.json().optional("next")).isEmpty();
            assertThat(idsByPagesOfTwo()).isEqualTo(ids(all)).contains(draft, paused);
        }

        @Test
        @DisplayName("is not listed by a state there is none of, nor by two rules at a time")
        void listedWrongly() {
            assertThat(world.viewer.get(schedules + "?state=OVER").body())
                    .contains("\"field\":\"state\"", "must be one of [DRAFT, ACTIVE, PAUSED, RETIRED]");
            assertThat(world.viewer.get(schedules + "?state=DRAFT&retired=true").body())
                    .contains("\"field\":\"retired\"");
            assertThat(world.viewer.get(schedules + "?cursor=x").body()).contains("\"field\":\"cursor\"");
        }

        private List<String> idsByPagesOfTwo() {
            List<String> found = new ArrayList<>();
            Optional<String> cursor = Optional.of("");
            while (cursor.isPresent()) {
                Answer page = world.viewer.get(schedules + "?limit=2" + cursor.get());
                List<String> some = ids(page);
                assertThat(some).hasSizeLessThanOrEqualTo(2);
                found.addAll(some);
                cursor = page.json().optional("next").map(next -> "&cursor=" + next.text());
            }
            return found;
        }

        private static List<String> ids(Answer list) {
            return list.json()
                    .required("items")
                    .objects(item -> item.required("id").text());
        }

        @Test
        @DisplayName("comes as intents for as long as there are at most ten thousand of them")
        void intents() {
            String site = world.newSite();
            String slots = IntStream.range(0, 30)
                    .mapToObj(minute -> """
                            {"on":{"rule":"FREQ=DAILY","first":"2030-01-01"},"starts":"10:%02d","ends":"23:00",\
                            "wish":"AT_MOST","level":1}""".formatted(minute))
                    .collect(Collectors.joining(","));
            String id = world.operator
                    .post("/sites/" + site + "/schedules", """
                            {"kind":"CALENDAR","name":"Many","zone":"Europe/Berlin","slots":[%s]}""".formatted(slots))
                    .text("id");
            act(id, "activate", WHY);
            String path = "/sites/" + site + "/intents?from=2030-01-01T00:00:00Z&to=";

            assertThat(world.viewer
                            .get(path + "2030-11-30T00:00:00Z")
                            .json()
                            .required("items")
                            .elements())
                    .hasSize(9_990);
            Answer refused = world.viewer.get(path + "2030-12-02T00:00:00Z");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"to\"", "must be earlier");
        }

        @Test
        @DisplayName("goes to other programs as an iCalendar document and comes back the same")
        void exchange() {
            String id = world.operator
                    .post(schedules, ELABORATE.formatted(world.group).replace("Elaborate", "Exchanged"))
                    .text("id");
            Answer document = world.viewer.get("/schedules/" + id + "/calendar.ics", "Accept", "text/calendar");
            assertThat(document.body()).startsWith("BEGIN:VCALENDAR");

            Answer imported = world.operator.send(
                    "POST",
                    schedules + "/import?name=Imported&groups=" + world.group,
                    BodyPublishers.ofString(document.body()),
                    "Content-Type",
                    "text/calendar");

            assertThat(imported.status()).as(imported.body()).isEqualTo(201);
            assertThat(imported.body())
                    .contains(ELABORATE.formatted(world.group).replace("Elaborate", "Imported"));
            Answer bad = world.operator.post(schedules + "/import?name=Bad&wish=SOME", document.body());
            assertThat(bad.body()).contains("\"field\":\"wish\"");
            Answer unreadable = world.operator.post(schedules + "/import?name=Bad", "BEGIN:VCALENDAR");
            assertThat(unreadable.status()).isEqualTo(422);
            assertThat(unreadable.body()).contains("\"field\":\"document\"");
        }

        @Test
        @DisplayName("moves no group that somebody protects, and says so beforehand")
        void protectedGroup() {
            String group = world.newProtectedGroup();
            String id = world.operator
                    .post(
                            schedules,
                            named("Protected " + group)
                                    .replace("\"zone\"", "\"groups\": [\"" + group + "\"], \"zone\""))
                    .text("id");

            assertThat(world.viewer.get("/sites/" + world.site + "/protections").body())
                    .contains(group, "\"reason\":\"Test\"");
            assertThat(world.viewer.get("/sites/" + world.site + "/findings").body())
                    .contains(id, "PROTECTED_GROUP", "Release the group, or leave it out.");
            assertThat(ruling(group)
                            .required("ceiling_by")
                            .object()
                            .required("class")
                            .text())
                    .isEqualTo("PROTECTION");

            assertThat(world.operator.delete("/groups/" + group + "/protection").status())
                    .isEqualTo(204);
            assertThat(world.operator.delete("/groups/" + group + "/protection").status())
                    .isEqualTo(404);
        }

        @Test
        @DisplayName(
                "of a time that is over is not guessed: what ruled then is told by the plan of then, if there was one")
        void past() {
            Answer why = world.viewer.get("/groups/" + world.group + "/why?at=2020-01-01T00:00:00Z");

            assertThat(why.body()).contains("\"planned\":null", "\"ruling\":null");
        }

        @Test
        @DisplayName("is written by operators, read by viewers, and unknown to other tenants")
        void permissions() {
            String path = "/schedules/" + world.schedule;

            assertThat(world.viewer.get(path).status()).isEqualTo(200);
            assertThat(world.viewer.post(schedules, named("x")).status()).isEqualTo(403);
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(schedules).status()).isEqualTo(404);
            assertThat(stranger.post("/schedules/preview", world.previewWish()).status())
                    .isEqualTo(404);
            assertThat(stranger.post(path + "/pause", WHY, "If-Match", "\"1\"").status())
                    .isEqualTo(404);
        }

        private void refused(int status, String field, String content) {
            Answer answer = world.operator.post(schedules, content);
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }

        private Answer act(String id, String action, String body) {
            String etag = world.operator.get("/schedules/" + id).header("ETag");
            return world.operator.post("/schedules/" + id + "/" + action, body, "If-Match", etag);
        }

        private String named(String name) {
            return world.scheduleDraft().replaceFirst("\"Schedule [0-9]+\"", "\"" + name + "\"");
        }

        private String planned() {
            return why(world.group)
                    .optional("planned")
                    .map(JsonValue::object)
                    .map(planned -> planned.required("sentence").text())
                    .orElse("");
        }

        /** At which levels the groups are planned that the draft changes. */
        private static Set<Long> levels(Answer preview, String plan) {
            return preview.json().required("levels").object().required("groups").elements().stream()
                    .flatMap(group -> group.object().required(plan).elements().stream())
                    .map(stretch -> stretch.object().required("level").wholeNumber(0, 99))
                    .collect(Collectors.toSet());
        }

        private JsonFields ruling() {
            return ruling(world.group);
        }

        private JsonFields ruling(String group) {
            return why(group).required("ruling").object();
        }

        private JsonFields why(String group) {
            return world.viewer
                    .get("/groups/" + group + "/why?at=" + Instant.now().plusSeconds(90))
                    .json();
        }
    }

    @Nested
    @DisplayName("on H2")
    class OnH2 extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @DisplayName("on PostgreSQL")
    class OnPostgresql extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.postgresql();
        }
    }
}
