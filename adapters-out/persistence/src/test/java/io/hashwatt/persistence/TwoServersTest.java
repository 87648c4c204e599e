package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestJob.Status;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two servers of the same name on one PostgreSQL")
class TwoServersTest {

    private static final String SAME_NAME = "main";

    private final Stores stores = DatabaseFixture.OnPostgresql.FIXTURE.emptied();
    private final Scenario scenario = new Scenario(stores);
    private final Scenario.Process one = scenario.start(SAME_NAME);
    private final Scenario.Process two = scenario.start(SAME_NAME);
    private final Given given = new Given(scenario, one);

    @BeforeEach
    void addPlatform() {
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Instant.EPOCH, 1));
            return stores;
        });
    }

    @Test
    @DisplayName("plan every site once for new prices, several at once on each")
    void planTogether() throws Exception {
        Actor admin = given.tenant("acme");
        List<Given.Mine> mines = IntStream.range(0, 12)
                .mapToObj(number -> givenMine(admin, "site " + number))
                .toList();
        planAll(one);
        mines.forEach(mine -> given.prices(admin, mine.power(), START, "20"));
        one.planning().replanSites().readNews();

        int planned = atOnce(List.of(one, two, one, two)).stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(planned).isEqualTo(mines.size());
        assertThat(mines).allSatisfy(mine -> {
            List<PlanRecord> plans =
                    one.planning().readPlans().newestFirst(admin, mine.site().id(), Optional.empty(), 9);
            assertThat(plans).hasSize(2);
            assertThat(plans.getFirst().trigger()).isEqualTo(Trigger.PRICES);
        });
    }

    @Test
    @DisplayName("leave each other's back-tests alone, and one takes over what the other has left when it was killed")
    void backtests() {
        Actor admin = given.tenant("acme");
        BacktestJob job = givenBacktest(admin, givenMine(admin, "north"));
        Scenario.Process killed = scenario.start(SAME_NAME, (tenant, id) -> {
            scenario.clock().advance(Duration.ofMinutes(10));
            assertThat(two.planning().workOffBacktests().runNext())
                    .as("its lease goes on")
                    .isFalse();
            throw new Killed();
        });
        assertThatThrownBy(() -> killed.planning().workOffBacktests().runNext()).isInstanceOf(Killed.class);
        assertThat(two.planning().workOffBacktests().runNext()).isFalse();

        killed.instance().end();

        assertThat(two.planning().workOffBacktests().runNext()).isTrue();
        assertThat(one.planning()
                        .manageBacktests()
                        .find(admin, job.id())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.FINISHED);
    }

    private Given.Mine givenMine(Actor admin, String name) {
        Given.Mine mine = given.mine(admin, name);
        given.prices(admin, mine.power(), START, "10", "300", "10");
        return mine;
    }

    private BacktestJob givenBacktest(Actor admin, Given.Mine mine) {
        Interval period = Interval.of(START, Duration.ofHours(3));
        return done(one.planning()
                .manageBacktests()
                .submit(admin, mine.site().id(), ManageBacktests.Wish.ofAllGroups(period, List.of(Policy.ALWAYS_ON))));
    }

    private static int planAll(Scenario.Process process) {
        ReplanSites replanning = process.planning().replanSites();
        replanning.readNews();
        int planned = 0;
        while (replanning.planNext()) {
            planned++;
        }
        return planned;
    }

    private static List<Integer> atOnce(List<Scenario.Process> processes)
            throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(processes.size())) {
            List<Callable<Integer>> work = processes.stream()
                    .<Callable<Integer>>map(process -> () -> planAll(process))
                    .toList();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : executor.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** Nobody catches it, as nothing runs any more when a process was killed. */
    private static final class Killed extends InternalError {

        private static final long serialVersionUID = 1;
    }
}
