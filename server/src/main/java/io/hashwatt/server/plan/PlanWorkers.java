package io.hashwatt.server.plan;

import io.hashwatt.application.plan.ReplanSites;
import io.hashwatt.application.plan.WorkOffBacktests;
import io.hashwatt.server.lifecycle.BackgroundLoop;
import io.hashwatt.server.lifecycle.Worker;
import io.hashwatt.server.tenancy.JournalNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What plans and replays beside the requests. Both follow the event log, and look by themselves now and then. */
@ApplicationScoped
class PlanWorkers {

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(15);

    private final List<BackgroundLoop> loops = new CopyOnWriteArrayList<>();

    /** False before they were started, and after one has died. */
    boolean areRunning() {
        return !loops.isEmpty() && loops.stream().allMatch(BackgroundLoop::isRunning);
    }

    @Produces
    @Singleton
    Worker replanning(ReplanSites replanSites, JournalNews news) {
        BackgroundLoop loop = new BackgroundLoop(
                "re-planning",
                () -> {
                    ReplanSites.Round round = replanSites.round();
                    return round.planned() > 0 || round.waiting() > 0;
                },
                LONGEST_SLEEP,
                () -> {});
        news.follow((tenant, event) -> {
            replanSites.changed(tenant);
            loop.call();
        });
        loops.add(loop);
        return loop;
    }

    @Produces
    @Singleton
    Worker backtests(WorkOffBacktests backtests, JournalNews news) {
        BackgroundLoop loop = new BackgroundLoop(
                "back-tests",
                () -> {
                    backtests.failAbandoned();
                    return backtests.runNext();
                },
                LONGEST_SLEEP,
                backtests::stop);
        news.follow((tenant, event) -> loop.call());
        loops.add(loop);
        return loop;
    }
}
