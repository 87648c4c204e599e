package io.hashwatt.cli.plan;

import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.util.List;

/** Plans a site from documents. */
public final class PlanFromFiles {

    public record Answer(SitePlan plan, PlanGrounds grounds, List<String> remarks) {}

    private final PlanningUseCases useCases;

    public PlanFromFiles(PlanningUseCases useCases) {
        this.useCases = useCases;
    }

    public Answer run(SiteRequest request) {
        SiteLoader.Loaded loaded = new SiteLoader(useCases, SiteLoader.USUAL_DAY_AHEAD_TIME).load(request);
        return switch (useCases.planSite().plan(loaded.site(), request.caps())) {
            case SitePlanner.Outcome.Planned planned ->
                new Answer(planned.plan(), loaded.grounds(loaded.site().period().start()), loaded.remarks());
            case SitePlanner.Outcome.NoPrices none -> throw Failures.noPrices(none.period());
            case SitePlanner.Outcome.Impossible impossible -> throw Failures.impossible(impossible.conflicts());
        };
    }
}
