package io.hashwatt.ui.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentRow;
import io.hashwatt.ui.plan.PlanScreen.Missing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is around a plan: what a site needs to have one, what the market said before it, what people want. */
@Dependent
final class PlanSurroundings {

    private final ReadFleet fleet;
    private final ReadSiteMarket market;
    private final ReadIntents intents;

    @Inject
    PlanSurroundings(ReadFleet fleet, ReadSiteMarket market, ReadIntents intents) {
        this.fleet = fleet;
        this.market = market;
        this.intents = intents;
    }

    /** Where there is no plan. @param period the prices of which would make one */
    Missing missing(Actor actor, RegisteredSite site, Interval period) {
        boolean groups = fleet.siteWithGroups(actor, site.id())
                .filter(found -> !found.groups().isEmpty())
                .isPresent();
        if (!groups) {
            return Missing.GROUPS;
        }
        boolean chosen = market.prices(actor, site.id(), period).isPresent();
        return chosen ? Missing.PLAN : Missing.MARKET;
    }

    /** Only as far as anybody may ask. */
    List<IntentRow> intents(Actor actor, RegisteredSite site, Interval span, List<GroupPlanRecord> groups) {
        Duration most = Duration.ofDays(ReadIntents.MOST_DAYS);
        Interval period = span.length().compareTo(most) > 0 ? Interval.of(span.start(), most) : span;
        Map<GroupId, String> names = new HashMap<>();
        groups.forEach(group -> names.put(group.id(), group.group().name()));
        return new IntentLanes(names).rows(intents.over(actor, site.id(), period));
    }

    /** What was paid before the oldest plan that is shown, as is known now. */
    List<Slot> pricesBefore(Actor actor, RegisteredSite site, List<PlanPiece> pieces, Interval window) {
        Instant begin = pieces.getFirst().part().start();
        return begin.isAfter(window.start()) ? slots(actor, site, new Interval(window.start(), begin)) : List.of();
    }

    private List<Slot> slots(Actor actor, RegisteredSite site, Interval period) {
        return market.prices(actor, site.id(), period)
                .map(prices -> PlanningGrid.over(
                                period, prices.power(), prices.hashprice(), prices.costs(new LocalDays(site.zone())))
                        .slots())
                .orElse(List.of());
    }
}
