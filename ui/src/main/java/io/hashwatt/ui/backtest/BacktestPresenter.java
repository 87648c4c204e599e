package io.hashwatt.ui.backtest;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.kit.InAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Works out what the views of back-tests show, from what in-ports say. */
@Dependent
final class BacktestPresenter {

    private final ManageBacktests backtests;
    private final ReplayableSites sites;

    @Inject
    BacktestPresenter(ManageBacktests backtests, ReplayableSites sites) {
        this.backtests = backtests;
        this.sites = sites;
    }

    Replayable replayable(Actor actor, RegisteredSite site) {
        return sites.of(actor, site);
    }

    Outcome<BacktestJob> submit(Actor actor, RegisteredSite site, ManageBacktests.Wish wish) {
        return backtests.submit(actor, site.id(), wish);
    }

    /** Empty where it is about all groups. */
    Optional<ChosenGroups> chosen(Actor actor, RegisteredSite site, BacktestJob job) {
        return ChosenGroups.of(job, sites.groups(actor, site));
    }

    Outcome<BacktestJob> cancel(Actor actor, BacktestId id) {
        return backtests.cancel(actor, id);
    }

    /** @param id as it stands in the address; one of another site counts as not there */
    Optional<BacktestRow> find(Actor actor, RegisteredSite site, String id) {
        return InAddress.id(id, BacktestId::new)
                .flatMap(found -> backtests.find(actor, found))
                .filter(job -> job.site().equals(site.id()))
                .map(job -> row(actor, job));
    }

    /** Newest first. */
    List<BacktestRow> list(Actor actor, RegisteredSite site, Page<BacktestId> page) {
        return backtests.newestFirst(actor, site.id(), page.after(), page.limit()).stream()
                .map(job -> row(actor, job))
                .toList();
    }

    private BacktestRow row(Actor actor, BacktestJob job) {
        return new BacktestRow(
                job,
                job.status() == BacktestJob.Status.FINISHED
                        ? backtests.summary(actor, job.id()).map(summary -> new BacktestResult(job, summary))
                        : Optional.empty());
    }
}
