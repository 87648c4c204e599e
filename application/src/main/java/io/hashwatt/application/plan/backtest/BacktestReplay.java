package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.ConstantHashprice;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSetup;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.GroupSchedules;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.schedule.intent.IntentsByGroup;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes a back-test, outside of the unit it reads in: it takes seconds, and nobody should wait for a lock of its. */
final class BacktestReplay {

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadIntents intents;

    BacktestReplay(UnitOfWork unitOfWork, ReadFleet fleet, ReadSiteMarket market, ReadIntents intents) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.market = market;
        this.intents = intents;
    }

    sealed interface Computed {
        record Finished(BacktestSummary summary) implements Computed {}

        record Failed(BacktestFailure why) implements Computed {}
    }

    /** @throws java.util.concurrent.CancellationException when the progress says so */
    Computed compute(Actor actor, BacktestJob job, Backtest.Progress progress) {
        var inputs = unitOfWork.reading(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, job.site())
                        .flatMap(site -> market.prices(actor, job.site(), job.period())
                                .map(prices -> new Inputs(
                                        site.site(), replayed(site, job), prices, schedules(actor, site, job)))));
        return inputs.map(found -> impediment(found, job)
                        .<Computed>map(Computed.Failed::new)
                        .orElseGet(() -> replay(job, found, progress)))
                .orElseGet(() -> new Computed.Failed(BacktestFailure.Known.SITE_IS_GONE));
    }

    /** What is left of what was chosen, or all there is now. */
    private static List<RegisteredGroup> replayed(ReadFleet.SiteFleet fleet, BacktestJob job) {
        return fleet.groups().stream().filter(group -> job.replays(group.id())).toList();
    }

    /** What has changed since it was asked for, so that it cannot be done any more. */
    private static Optional<BacktestFailure> impediment(Inputs inputs, BacktestJob job) {
        if (inputs.groups().isEmpty()) {
            return Optional.of(
                    job.groups().isEmpty()
                            ? BacktestFailure.Known.NO_GROUP_ANY_MORE
                            : BacktestFailure.Known.NO_CHOSEN_GROUP_ANY_MORE);
        }
        boolean lacksDayAhead = inputs.prices().market().dayAhead() == null;
        return lacksDayAhead && Policy.anyNeedsDayAhead(job.policies())
                ? Optional.of(BacktestFailure.Known.NEEDS_DAY_AHEAD)
                : Optional.empty();
    }

    /** Of each group that is replayed; empty ones where nobody asks for them. */
    private List<GroupSchedules> schedules(Actor actor, ReadFleet.SiteFleet fleet, BacktestJob job) {
        ReadIntents.Wanted wanted = job.policies().contains(Policy.SCHEDULES)
                ? intents.replayed(actor, job.site(), job.period(), job.draft())
                : new ReadIntents.Wanted(List.of(), Map.of());
        IntentsByGroup intentsOf = new IntentsByGroup(wanted.intents());
        return replayed(fleet, job).stream()
                .map(group -> new GroupSchedules(
                        intentsOf.about(group),
                        wanted.strikes().values().stream()
                                .filter(rule -> rule.target().covers(group))
                                .toList()))
                .toList();
    }

    private record Inputs(
            RegisteredSite site,
            List<RegisteredGroup> groups,
            ReadSiteMarket.SitePrices prices,
            List<GroupSchedules> schedules) {}

    private static Computed replay(BacktestJob job, Inputs inputs, Backtest.Progress progress) {
        RegisteredSite site = inputs.site();
        HashpriceCurve hashprice = hashprice(job, inputs.prices());
        PaidPrices prices = PaidPrices.over(
                job.period(),
                inputs.prices().power(),
                hashprice,
                inputs.prices().costs(new LocalDays(site.zone())));
        List<GroupTask> tasks = inputs.groups().stream()
                .map(group -> GroupTask.of(group.group()))
                .toList();
        BacktestSetup setup = new BacktestSetup(
                site.of(inputs.groups()),
                tasks,
                prices,
                hashprice,
                inputs.prices().advance(),
                inputs.prices().dayAheadKnownAt(),
                job.assumptions().decisionDelay(),
                job.policies(),
                inputs.schedules(),
                CapUse.OBEYED,
                inputs.prices().series(),
                StandingPeaks.none(job.period().start()));
        return switch (Backtest.run(setup, progress)) {
            case Backtest.Outcome.NoPrices ignored -> new Computed.Failed(BacktestFailure.Known.NO_PRICES);
            case Backtest.Outcome.Impossible impossible -> new Computed.Failed(contradiction(impossible.conflicts()));
            case Backtest.Outcome.Finished finished ->
                new Computed.Finished(BacktestSummary.of(
                        finished.report(), site.zone(), inputs.prices().series(), grounds(job, inputs, hashprice)));
        };
    }

    private static HashpriceCurve hashprice(BacktestJob job, ReadSiteMarket.SitePrices prices) {
        BigDecimal assumed = job.assumptions().hashprice();
        return assumed == null
                ? prices.hashprice()
                : new ConstantHashprice(prices.hashprice().currency(), assumed);
    }

    /** As of files: however old the hashprice is, it is taken at its word. One that is assumed has no shares. */
    private static PlanGrounds grounds(BacktestJob job, Inputs inputs, HashpriceCurve hashprice) {
        return PlanGrounds.of(
                inputs.groups().stream().map(RegisteredGroup::group).toList(),
                job.assumptions().hashprice() == null
                        ? PlausibleShares.of(inputs.prices().market().hashprice())
                        : List.of(),
                inputs.prices().power(),
                hashprice,
                job.period(),
                job.period().end(),
                PriceAge.OF_DOCUMENTS);
    }

    private static BacktestFailure contradiction(List<LimitConflict> conflicts) {
        LimitConflict first = conflicts.getFirst();
        return new BacktestFailure.Told("the limits of group " + first.group() + " contradict each other at "
                + first.slot().start() + ": " + String.join(", ", first.limits()));
    }
}
