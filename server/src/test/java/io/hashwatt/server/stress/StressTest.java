package io.hashwatt.server.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Half a minute on each database; {@code -Dstress.seconds=600} takes longer. */
@DisplayName("24 clients who create, change, delete, import, plan and preview at random")
class StressTest {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("stress.seconds", 30));
    private static final int TENANTS = 6;
    private static final int CLIENTS_OF_A_TENANT = 4;
    private static final double SLOWER_THAN_BARE = 5;

    /** Milliseconds: below it the luck of two threads decides. */
    private static final double UNNOTICED = 50;

    @Test
    @DisplayName("are never told of a fault, and leave whole records behind: on PostgreSQL")
    void onPostgresql() throws Exception {
        stress(TestDatabase.postgresql());
    }

    @Test
    @DisplayName("are never told of a fault, and leave whole records behind: on H2")
    void onH2() throws Exception {
        stress(TestDatabase.h2());
    }

    private static void stress(TestDatabase database) throws Exception {
        try (RunningServer server = RunningServer.on(database)) {
            var platform = server.platform();
            List<Shared> tenants = IntStream.range(0, TENANTS)
                    .mapToObj(number -> new Shared(platform.newTenant("stress" + number)))
                    .toList();
            Queue<String> faults = new ConcurrentLinkedQueue<>();
            Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
            try (HealthBesideBare health =
                    new HealthBesideBare(server.requests().server()).start()) {
                work(tenants, faults, answers);
                System.out.printf(
                        "stress: answers by status %s; p99 of readiness %.1f ms, of a bare resource %.1f ms%n",
                        answers, health.worstHundredthOfReadiness(), health.worstHundredthOfBare());
                assertThat(faults).isEmpty();
                assertThat(health.worstHundredthOfReadiness())
                        .as("milliseconds of readiness that 99 of 100 take at the most")
                        .isLessThan(Math.max(SLOWER_THAN_BARE * health.worstHundredthOfBare(), UNNOTICED));
            }
            server.awaitPlanned();
            tenants.forEach(Records::assertWhole);
            Records.assertNothingDoubled(database);
        }
    }

    private static void work(List<Shared> tenants, Queue<String> faults, Map<Integer, LongAdder> answers) {
        Instant end = Instant.now().plus(TIME);
        try (ExecutorService clients = Executors.newFixedThreadPool(TENANTS * CLIENTS_OF_A_TENANT)) {
            for (int number = 0; number < TENANTS * CLIENTS_OF_A_TENANT; number++) {
                Client client = new Client(tenants.get(number % TENANTS), number);
                clients.execute(() -> {
                    while (Instant.now().isBefore(end)) {
                        note(client.next(), faults, answers);
                    }
                });
            }
        }
    }

    private static void note(Answer answer, Queue<String> faults, Map<Integer, LongAdder> answers) {
        answers.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        if (answer.status() == 500) {
            faults.add(answer.response().request().method() + " "
                    + answer.response().uri() + ": " + answer.body());
        }
    }
}
