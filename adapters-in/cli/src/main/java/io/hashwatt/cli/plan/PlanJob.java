package io.hashwatt.cli.plan;

import io.hashwatt.application.plan.PlanSite;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.List;

/** Plans a site from documents. */
public final class PlanJob {

    public record Answer(SitePlan plan, List<String> remarks) {}

    private final PlanningUseCases useCases;

    public PlanJob(PlanningUseCases useCases) {
        this.useCases = useCases;
    }

    public Answer run(SiteRequest request) {
        SiteLoader.Loaded loaded = new SiteLoader(useCases, SiteLoader.USUAL_DAY_AHEAD_TIME).load(request);
        return switch (useCases.planSite().plan(loaded.site())) {
            case PlanSite.Result.Planned planned -> new Answer(planned.plan(), loaded.remarks());
            case PlanSite.Result.NoPrices none -> throw Failures.noPrices(none.period());
            case PlanSite.Result.Impossible impossible -> throw Failures.impossible(impossible.conflicts());
        };
    }
}
