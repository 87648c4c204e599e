package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

final class ManageBacktestsService implements ManageBacktests {

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadSchedules schedules;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final DueWork due;

    ManageBacktestsService(SitePlanningPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.backtests = ports.backtests();
        this.fleet = ports.fleet();
        this.market = ports.market();
        this.schedules = ports.schedules();
        this.journal = ports.journal();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.due = ports.due();
    }

    @Override
    public Outcome<BacktestJob> submit(Actor actor, SiteId site, Wish wish) {
        actor.require(Permission.PLAN);
        if (wish.policies().isEmpty() || hasOneTwice(wish.policies())) {
            return Outcome.refused("policies", "must name at least one policy, and none twice");
        }
        if (hasOneTwice(wish.groups())) {
            return Outcome.refused("groups", "must name no group twice");
        }
        if (wish.period().length().compareTo(LONGEST) > 0) {
            return Outcome.refused("period", "must be at most " + LONGEST.toDays() + " days long");
        }
        return unitOfWork.in(actor.tenant(), () -> {
            ReadFleet.SiteFleet found = fleet.siteWithGroups(actor, site).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("site");
            }
            return submit(actor, found, wish);
        });
    }

    private static boolean hasOneTwice(List<?> list) {
        return new HashSet<>(list).size() < list.size();
    }

    private Outcome<BacktestJob> submit(Actor actor, ReadFleet.SiteFleet found, Wish wish) {
        List<GroupId> groups = found.groups().stream().map(RegisteredGroup::id).toList();
        if (groups.isEmpty()) {
            return Outcome.refused("", "the site has no group yet");
        }
        if (!groups.containsAll(wish.groups())) {
            return Outcome.refused("groups", "must be groups of the site");
        }
        SiteId site = found.site().id();
        ReadSiteMarket.SitePrices prices =
                market.prices(actor, site, wish.period()).orElse(null);
        if (prices == null) {
            return Outcome.refused("", "nobody has chosen the series the site is planned on");
        }
        if (wish.policies().contains(Policy.DAY_AHEAD) && prices.market().dayAhead() == null) {
            return Outcome.refused("policies", BacktestFailure.NEEDS_DAY_AHEAD);
        }
        return withSchedules(actor, site, wish);
    }

    private Outcome<BacktestJob> withSchedules(Actor actor, SiteId site, Wish wish) {
        boolean isWanted = wish.policies().contains(Policy.SCHEDULES);
        ScheduleId draft = wish.draft();
        if (draft != null && !isWanted) {
            return Outcome.refused("draft_schedule_id", "needs the policy SCHEDULES");
        }
        List<Schedule> all = schedules.list(actor, site, false);
        if (draft != null && all.stream().noneMatch(schedule -> schedule.id().equals(draft))) {
            return Outcome.refused("draft_schedule_id", "must be a schedule of the site");
        }
        if (isWanted && draft == null && all.stream().allMatch(schedule -> schedule.ruling() == null)) {
            return Outcome.refused("policies", BacktestFailure.NEEDS_SCHEDULES);
        }
        return new Outcome.Done<>(queued(actor, site, wish));
    }

    @Override
    public Outcome<BacktestJob> cancel(Actor actor, BacktestId id) {
        actor.require(Permission.PLAN);
        return unitOfWork.in(actor.tenant(), () -> {
            BacktestJob job = backtests.find(actor.tenant(), id).orElse(null);
            if (job == null) {
                return new Outcome.Missing<>("back-test");
            }
            return job.status().isOver() ? new Outcome.Done<>(job) : cancelled(actor, job);
        });
    }

    @Override
    public Optional<BacktestJob> find(Actor actor, BacktestId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.find(actor.tenant(), id));
    }

    @Override
    public Optional<BacktestSummary> summary(Actor actor, BacktestId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.summary(actor.tenant(), id));
    }

    @Override
    public List<BacktestJob> list(Actor actor, SiteId site, Page<BacktestId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.page(actor.tenant(), site, page));
    }

    @Override
    public List<BacktestJob> newestFirst(Actor actor, SiteId site, Optional<BacktestId> before, int limit) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.newestFirst(actor.tenant(), site, before, limit));
    }

    private BacktestJob queued(Actor actor, SiteId site, Wish wish) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(ids.next()),
                site,
                actor.principal().toString(),
                wish.period(),
                wish.policies(),
                wish.groups(),
                wish.draft(),
                clock.instant());
        backtests.add(actor.tenant(), job);
        due.mark(actor.tenant(), WorkOffBacktestsService.mark(job));
        journal.record(actor, BacktestEvent.of(job));
        return job;
    }

    private Outcome<BacktestJob> cancelled(Actor actor, BacktestJob job) {
        BacktestJob cancelled = job.cancelled(clock.instant());
        if (!backtests.update(actor.tenant(), cancelled)) {
            return new Outcome.Stale<>(cancelled.version());
        }
        journal.record(actor, BacktestEvent.of(cancelled));
        return new Outcome.Done<>(cancelled);
    }
}
