package io.hashwatt.server.plan;

import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.application.plan.backtest.WorkOffBacktests;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.lifecycle.BackgroundLoop;
import io.hashwatt.server.lifecycle.Worker;
import io.hashwatt.server.metrics.ProductMetrics;
import io.hashwatt.server.tenancy.JournalNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What plans and replays beside the requests, and the lease of this server, without which others would do its work. */
@ApplicationScoped
class PlanWorkers {

    /** How late it is noticed what has become due by time, or was marked on another server. One look is one query. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Nobody waits for the second in which a back-test begins. */
    private static final Duration BETWEEN_LOOKS_FOR_BACKTESTS = Duration.ofSeconds(5);

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(15);

    /** Of those that are called when there is more than one plan to make. */
    private static final Duration UNTIL_CALLED = Duration.ofMinutes(1);

    private final List<BackgroundLoop> loops = new CopyOnWriteArrayList<>();

    /** False before they were started, and after one has died. */
    boolean areRunning() {
        return !loops.isEmpty() && alive() == loops.size();
    }

    private long alive() {
        return loops.stream().filter(BackgroundLoop::isRunning).count();
    }

    /** The lease begins first and ends last. */
    @Produces
    @Singleton
    Worker planning(
            ServerInstance instance,
            ReplanSites replanSites,
            WorkOffBacktests backtests,
            JournalNews news,
            Settings settings,
            ProductMetrics metrics) {
        List<BackgroundLoop> planners = planners(replanSites, threads(settings));
        BackgroundLoop events = newsReader(replanSites, planners.getFirst(), news);
        loops.add(lease(instance, () -> {
            replanSites.changed(TenantId.PLATFORM); // all logs are read: a server that died told nobody
            events.call();
        }));
        loops.addAll(planners);
        loops.add(events);
        loops.add(backtests(backtests, news));
        metrics.watchWorkers(this::alive);
        return new LoopsUnderLease(List.copyOf(loops), instance);
    }

    private static BackgroundLoop lease(ServerInstance instance, Runnable anotherDied) {
        return new BackgroundLoop(
                "lease",
                () -> {
                    if (instance.renew()) {
                        anotherDied.run();
                    }
                    return false;
                },
                ServerInstance.BETWEEN_RENEWALS,
                () -> {});
    }

    /** Half of the connections are left to requests. */
    private static int threads(Settings settings) {
        return Math.clamp(
                settings.number(ConfigKey.POOL_SIZE) / 2,
                1,
                Runtime.getRuntime().availableProcessors());
    }

    /** Whoever has found something calls the next, as there may be more; so none looks in vain all the time. */
    private static List<BackgroundLoop> planners(ReplanSites replanSites, int threads) {
        List<BackgroundLoop> planners = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int next = (i + 1) % threads;
            planners.add(new BackgroundLoop(
                    "planning-" + (i + 1),
                    () -> {
                        boolean found = replanSites.planNext();
                        if (found) {
                            planners.get(next).call();
                        }
                        return found;
                    },
                    i == 0 ? BETWEEN_LOOKS : UNTIL_CALLED,
                    () -> {}));
        }
        return planners;
    }

    private static BackgroundLoop newsReader(ReplanSites replanSites, BackgroundLoop planner, JournalNews news) {
        BackgroundLoop loop = new BackgroundLoop(
                "events",
                () -> {
                    boolean more = replanSites.readNews();
                    planner.call();
                    return replanSites.tidyUp() || more;
                },
                LONGEST_SLEEP,
                () -> {});
        news.follow((tenant, change) -> {
            replanSites.changed(tenant);
            loop.call();
        });
        return loop;
    }

    private static BackgroundLoop backtests(WorkOffBacktests backtests, JournalNews news) {
        BackgroundLoop loop =
                new BackgroundLoop("back-tests", backtests::runNext, BETWEEN_LOOKS_FOR_BACKTESTS, backtests::stop);
        news.follow((tenant, change) -> loop.call());
        return loop;
    }
}
