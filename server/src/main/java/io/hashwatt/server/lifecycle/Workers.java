package io.hashwatt.server.lifecycle;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts all workers, and stops them in reverse. */
@ApplicationScoped
class Workers {

    private static final Logger LOG = System.getLogger(Workers.class.getName());

    private static final Duration EACH_AT_MOST = Duration.ofSeconds(10);

    /** The web server starts at {@code PLATFORM_AFTER + 100} and stops at {@code PLATFORM_BEFORE}: workers outlive neither. */
    private static final int AFTER_THE_WEB_SERVER_STARTED = Interceptor.Priority.PLATFORM_AFTER + 200;

    private static final int AFTER_THE_WEB_SERVER_STOPPED = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private final Instance<Worker> workers;
    private final List<Worker> started = new ArrayList<>();

    @Inject
    Workers(Instance<Worker> workers) {
        this.workers = workers;
    }

    void start(@Observes @Priority(AFTER_THE_WEB_SERVER_STARTED) @Initialized(ApplicationScoped.class) Object ready) {
        workers.forEach(worker -> {
            worker.start();
            started.add(worker);
        });
    }

    void stop(
            @Observes @Priority(AFTER_THE_WEB_SERVER_STOPPED) @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        started.reversed().forEach(Workers::stop);
    }

    /** One that fails to stop must not keep the others from it. */
    private static void stop(Worker worker) {
        try {
            worker.stop(EACH_AT_MOST);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a worker did not stop in order", failure);
        }
    }
}
