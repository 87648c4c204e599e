package io.hashwatt.server.metrics;

import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.making.PlanWatch;
import io.hashwatt.application.tenancy.journal.EventWatch;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.plan.record.PlanRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Wraps in-ports so that what they do is counted. Whoever makes the in-ports asks for it. */
@ApplicationScoped
public class ProductMetrics {

    private final Meters meters;

    @Inject
    ProductMetrics(MetricRegistry registry) {
        this.meters = new Meters(registry);
    }

    @Produces
    @Dependent
    Meters meters() {
        return meters;
    }

    /** Counts documents, and their defects. */
    public ImportIntoSeries metered(ImportIntoSeries imports, ManageSeries series) {
        return new MeteredImports(imports, series, meters);
    }

    /** Counts what becomes of back-tests, once it is committed. */
    public Journal metered(Journal journal, UnitOfWork unitOfWork) {
        return new MeteredJournal(journal, unitOfWork, meters);
    }

    /** Counts events that were of no use to those who follow them. */
    public EventWatch eventWatch() {
        return (tenant, event) -> meters.count(Metric.EVENTS_SET_ASIDE, event.consumer());
    }

    /** Shows how many of the threads in the background are alive. */
    public void watchWorkers(LongSupplier alive) {
        meters.watch(Metric.WORKERS, alive);
    }

    /** Counts who is sent away because too much waits already. */
    public void heavyWorkRefused(TooBusy.Who who) {
        meters.count(Metric.HEAVY_WORK_REFUSED, Counts.word(who));
    }

    /** Shows how much heavy work there is. */
    public void watchHeavyWork(LongSupplier running, LongSupplier waiting) {
        meters.watch(Metric.HEAVY_WORK, running, "running");
        meters.watch(Metric.HEAVY_WORK, waiting, "waiting");
    }

    /** Counts and times plans. */
    public PlanWatch planWatch() {
        return new PlanWatch() {
            @Override
            public void over(PlanRecord.Trigger trigger, MakePlan.Result result, Duration took) {
                String cause = Counts.word(trigger);
                meters.count(Metric.PLANS, cause, PlanResults.word(result));
                meters.time(Metric.PLAN_TIME, took, cause);
                if (PlanResults.isCutShort(result)) {
                    meters.count(Metric.PLANS_CUT_SHORT, cause);
                }
            }

            @Override
            public void arbitrated(Duration took) {
                meters.time(Metric.ARBITRATION_TIME, took);
            }
        };
    }
}
