package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
@DisplayName("Many previews of a tenant at once")
class ManyPreviewsTest {

    private static final int MANY = 20;

    @Test
    @DisplayName("keep nobody else waiting: not health, not another tenant")
    void keepNobodyWaiting() throws Exception {
        try (RunningServer server = RunningServer.on(TestDatabase.h2());
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Caller platform = server.platform();
            Caller other = platform.newTenant("other");
            World busy = new World(platform.newTenant("busy"));
            server.awaitPlanned();
            String preview = crowded(busy.site);
            assertThat(busy.viewer.post("/schedules/preview", preview).status()).isEqualTo(200);
            Duration quiet = slowestOf(server, other);

            List<Future<Answer>> previews = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                previews.add(callers.submit(() -> busy.viewer.post("/schedules/preview", preview)));
            }
            List<Duration> meanwhile = new ArrayList<>();
            do {
                meanwhile.add(slowestOf(server, other));
            } while (!previews.stream().allMatch(Future::isDone));

            assertThat(meanwhile.stream().max(Duration::compareTo).orElseThrow())
                    .as("quiet it took %s", quiet)
                    .isLessThan(quiet.multipliedBy(20).plus(Duration.ofSeconds(1)));
            List<Answer> answers = answers(previews);
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 429)
                    .contains(200);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 429)
                    .as("more than two at work and four that wait")
                    .isNotEmpty()
                    .allSatisfy(answer -> {
                        Problems.isProblem(answer, "preview", 429);
                        assertThat(answer.body()).contains("/problems/too-busy");
                        assertThat(answer.header("Retry-After")).isEqualTo("2");
                    });
            assertThat(server.get("/metrics").body())
                    .contains("hashwatt_heavy_work_refused_total", "hashwatt_heavy_work{");
        }
    }

    @Test
    @DisplayName("of large plans: two are sent at once, and who comes behind too many is told so before the first byte")
    void largePlans() throws Exception {
        try (RunningServer server = RunningServer.on(TestDatabase.h2());
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            World busy = new World(server.platform().newTenant("large"));
            for (int i = 0; i < 130; i++) {
                busy.newGroup();
            }
            server.awaitPlanned();
            List<Future<Answer>> plans = new ArrayList<>();
            for (int i = 0; i < 2 * MANY; i++) {
                plans.add(callers.submit(() -> busy.viewer.get("/sites/" + busy.site + "/plans/current")));
            }

            List<Answer> answers = answers(plans);
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 429)
                    .contains(200, 429);
            assertThat(answers).allSatisfy(answer -> {
                if (answer.status() == 429) {
                    Problems.isProblem(answer, "plans/current", 429);
                } else {
                    assertThat(answer.json().required("groups").objects(group -> group))
                            .hasSize(131);
                }
            });
        }
    }

    private static Duration slowestOf(RunningServer server, Caller other) {
        long slowest = 0;
        for (String path : List.of("/health/live", "/health/ready")) {
            slowest = Math.max(slowest, nanos(() -> server.get(path)));
        }
        for (String path : List.of("/me", "/sites")) {
            slowest = Math.max(slowest, nanos(() -> other.get(path)));
        }
        return Duration.ofNanos(slowest);
    }

    private static long nanos(Supplier<Answer> request) {
        long begun = System.nanoTime();
        assertThat(request.get().status()).isEqualTo(200);
        return System.nanoTime() - begun;
    }

    private static List<Answer> answers(List<Future<Answer>> previews) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> preview : previews) {
            answers.add(preview.get());
        }
        return answers;
    }

    /** Two hundred slots that begin every day and last a week. */
    private static String crowded(String site) {
        String slots = IntStream.range(0, 200).mapToObj(ManyPreviewsTest::slot).collect(Collectors.joining(","));
        return """
                {"site_id": "%s", "content": {"kind": "CALENDAR", "name": "crowded",
                 "zone": "Europe/Berlin", "slots": [%s]}}""".formatted(site, slots);
    }

    private static String slot(int number) {
        String time = "%02d:%02d".formatted(number % 24, (number * 7) % 60);
        String wish = number % 2 == 0 ? "\"wish\": \"OFF\"" : "\"wish\": \"AT_LEAST\", \"level\": 1";
        return """
                {"on": {"weekly": {"days": ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]}},
                 "starts": "%s", "ends": "%s", "days_later": 7, %s}""".formatted(time, time, wish);
    }
}
