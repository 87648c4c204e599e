package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Whether a back-test that somebody wishes can be run: by itself, and at the site as it is. Within a unit of work. */
final class BacktestCheck {

    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadSchedules schedules;

    BacktestCheck(ReadFleet fleet, ReadSiteMarket market, ReadSchedules schedules) {
        this.fleet = fleet;
        this.market = market;
        this.schedules = schedules;
    }

    /** The wish, or what is wrong with it. */
    Outcome<ManageBacktests.Wish> checked(Actor actor, SiteId site, ManageBacktests.Wish wish) {
        if (wish.policies().isEmpty() || hasOneTwice(wish.policies())) {
            return Outcome.refused("policies", "must name at least one policy, and none twice");
        }
        if (hasOneTwice(wish.groups())) {
            return Outcome.refused("groups", "must name no group twice");
        }
        if (wish.period().length().compareTo(ManageBacktests.LONGEST) > 0) {
            return Outcome.refused("period", "must be at most " + ManageBacktests.LONGEST.toDays() + " days long");
        }
        BigDecimal hashprice = wish.assumptions().hashprice();
        if (hashprice != null && !ManageBacktests.isHashprice(hashprice)) {
            return Outcome.refused("at_hashprice", "must be above 0 and at most " + ManageBacktests.HIGHEST_HASHPRICE);
        }
        return fleet.siteWithGroups(actor, site)
                .map(found -> checked(actor, found, wish))
                .orElseGet(() -> new Outcome.Missing<>("site"));
    }

    private static boolean hasOneTwice(List<?> list) {
        return new HashSet<>(list).size() < list.size();
    }

    private Outcome<ManageBacktests.Wish> checked(Actor actor, ReadFleet.SiteFleet found, ManageBacktests.Wish wish) {
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
        if (Policy.anyNeedsDayAhead(wish.policies()) && prices.market().dayAhead() == null) {
            return Outcome.refused("policies", BacktestFailure.Known.NEEDS_DAY_AHEAD.english());
        }
        return withSchedules(actor, site, wish);
    }

    private Outcome<ManageBacktests.Wish> withSchedules(Actor actor, SiteId site, ManageBacktests.Wish wish) {
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
            return Outcome.refused("policies", BacktestFailure.Known.NEEDS_SCHEDULES.english());
        }
        return new Outcome.Done<>(wish);
    }
}
