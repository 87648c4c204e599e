package io.hashwatt.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that is killed again and again, in the middle of imports, plans and a back-test,")
class CrashTest {

    private static final int ROUNDS = 2;
    private static final int LEAST_MILLISECONDS = 300;
    private static final int MOST_MILLISECONDS = 1_500;
    private static final List<Integer> WHOLE_PLAN = List.of(Mine.GROUPS, Mine.GROUPS * 2 * 96);

    private final Random chance = new Random(20_261_124);

    @TempDir
    private Path folder;

    private final Set<String> plansSeenWhole = new HashSet<>();
    private int documents = 1;
    private int plans;

    /** What was at work when the server was killed. */
    private record Killed(Work imports, Work planning, String backtest) {}

    @Test
    @DisplayName("has on H2 all that it had acknowledged, and nothing half")
    void h2() throws Exception {
        killAndLook("");
    }

    @Test
    @DisplayName("has on PostgreSQL all that it had acknowledged, and nothing half")
    void postgresql() throws Exception {
        TestDatabase database = TestDatabase.postgresql();
        killAndLook("""
                hashwatt.database.url=%1$s
                hashwatt.database.user=%2$s
                hashwatt.database.password=%2$s
                hashwatt.database.migration.user=%3$s
                hashwatt.database.migration.password=%3$s
                """.formatted(database.url(), database.applicationUser(), database.ownerUser()));
    }

    private void killAndLook(String settings) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("settings"), settings);
        String credential;
        Mine mine;
        Killed killed;
        try (ServerProcess server = start(file)) {
            Caller caller = server.firstAdministrator();
            credential = caller.credential();
            mine = new Mine(caller);
            killed = killAtWork(server, caller, mine);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            try (ServerProcess server = start(file)) {
                Caller caller = new Caller(server.requests(), credential);
                look(caller, mine, killed);
                killed = round == ROUNDS ? killed : killAtWork(server, caller, mine);
            }
        }
    }

    private ServerProcess start(Path settings) {
        return ServerProcess.start(folder, "--port", "0", "--config", settings.toString());
    }

    private Killed killAtWork(ServerProcess server, Caller caller, Mine mine) throws InterruptedException {
        String backtest = mine.backtest(caller).text("id");
        Work imports = Work.start(documents, number -> mine.importDocument(caller, number));
        Work planning = Work.start(plans, number -> mine.plan(caller, number));
        Thread.sleep(chance.nextInt(LEAST_MILLISECONDS, MOST_MILLISECONDS));
        server.kill();
        imports.join();
        planning.join();
        documents = imports.brokenOff() + 1;
        plans = planning.brokenOff() + 1;
        return new Killed(imports, planning, backtest);
    }

    private void look(Caller caller, Mine mine, Killed killed) throws InterruptedException {
        Inventory inventory = new Inventory(caller);
        importsAreThere(caller, inventory, mine, killed.imports());
        plansAreThere(caller, inventory, mine, killed.planning());
        journalIsWhole(inventory, mine);
        JsonFields backtest = inventory.backtestThatIsOver(killed.backtest());
        assertThat(backtest.required("status").text()).as("begun again").isEqualTo("FINISHED");
    }

    private static void importsAreThere(Caller caller, Inventory inventory, Mine mine, Work work) {
        work.acknowledged()
                .forEach(done -> assertThat(
                                caller.get("/imports/" + done.answer().text("id"))
                                        .body())
                        .isEqualTo(done.answer().body()));
        assertThat(mine.importDocument(caller, work.brokenOff()).status())
                .as("the one that broke off, sent again")
                .isEqualTo(201);
        Map<String, List<JsonFields>> reports = inventory.imports(mine.power);
        assertThat(reports).hasSize(work.brokenOff() + 1);
        assertThat(reports.values()).allSatisfy(same -> {
            assertThat(same).as("reports of one document").hasSize(1);
            long added = same.getFirst()
                    .required("values")
                    .object()
                    .required("added")
                    .wholeNumber(0, 1_000_000);
            assertThat(added).isEqualTo(Mine.VALUES_OF_AN_IMPORT);
        });
        assertThat(inventory.values(mine.power)).isEqualTo(reports.size() * Mine.VALUES_OF_AN_IMPORT);
    }

    private void plansAreThere(Caller caller, Inventory inventory, Mine mine, Work work) {
        List<String> before = inventory.plans(mine.site);
        assertThat(before)
                .containsAll(work.acknowledged().stream()
                        .map(done -> done.answer().text("id"))
                        .toList());
        assertThat(mine.plan(caller, work.brokenOff()).status())
                .as("the one that broke off, sent again")
                .isEqualTo(201);
        List<String> all = inventory.plans(mine.site);
        assertThat(all).as("one for each request").hasSize(work.brokenOff() + 1).containsAll(before);
        for (String plan : all) {
            if (plansSeenWhole.add(plan)) {
                assertThat(inventory.sizeOfPlan(plan))
                        .as("groups and their slots")
                        .isEqualTo(WHOLE_PLAN);
            }
        }
    }

    private static void journalIsWhole(Inventory inventory, Mine mine) {
        List<JsonFields> events = inventory.events();

        assertThat(events.stream().map(event -> event.required("seq").wholeNumber(1, Long.MAX_VALUE)))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(inventory.count(events, "plan.made", event -> true))
                .isEqualTo(inventory.plans(mine.site).size());
        assertThat(inventory.count(
                        events,
                        "series.imported",
                        event -> event.required("subject_id").text().equals(mine.power)))
                .isEqualTo(inventory.imports(mine.power).size());
        assertThat(inventory.auditIsWhole()).isTrue();
    }
}
