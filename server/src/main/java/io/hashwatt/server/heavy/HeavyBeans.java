package io.hashwatt.server.heavy;

import io.hashwatt.application.kernel.BusyWatch;
import io.hashwatt.application.kernel.HeavyWork;
import io.hashwatt.server.metrics.ProductMetrics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one place where heavy work is done. */
@ApplicationScoped
class HeavyBeans {

    private final BusyWatch refused;
    private final BoundedHeavyWork heavy;

    @Inject
    HeavyBeans(ProductMetrics metrics) {
        this.refused = metrics::heavyWorkRefused;
        this.heavy = new BoundedHeavyWork(HeavyBounds.on(Runtime.getRuntime().availableProcessors()), refused);
        metrics.watchHeavyWork(heavy::running, heavy::waiting);
    }

    @Produces
    @Singleton
    HeavyWork heavyWork() {
        return heavy;
    }

    @Produces
    @Singleton
    BusyWatch busyWatch() {
        return refused;
    }

    @PreDestroy
    void stop() {
        heavy.stop();
    }
}
