package io.hashwatt.server.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server whose workers have died answers requests and plans nothing again: it is not ready. */
@Readiness
@ApplicationScoped
class PlanningWorks implements HealthCheck {

    private final PlanWorkers workers;

    @Inject
    PlanningWorks(PlanWorkers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("planning")
                .status(workers.areRunning())
                .build();
    }
}
