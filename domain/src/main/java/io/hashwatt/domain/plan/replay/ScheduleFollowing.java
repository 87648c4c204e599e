package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.strike.StrikeLine;
import io.hashwatt.domain.plan.strike.StrikeReaction;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.Rulings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows schedules from slot to slot: the lowest level its strike rules take at the last known price, the default level
 * where none is about the group, within the bounds of the calendars.
 */
final class ScheduleFollowing {

    private final MinerGroup group;
    private final PlanningGrid grid;
    private final PriceKnowledge knowledge;
    private final List<StrikeReaction> rules;
    private final List<Timed<Ruling>> rulings;
    private int next;

    /** @param grid cut where calendars begin and end */
    ScheduleFollowing(MinerGroup group, GroupSchedules schedules, PlanningGrid grid, PriceKnowledge knowledge) {
        this.group = group;
        this.grid = grid;
        this.knowledge = knowledge;
        this.rules = schedules.rules().stream().map(this::reaction).toList();
        this.rulings = Rulings.over(grid.period(), schedules.intents(), group);
    }

    private StrikeReaction reaction(StrikeContent rule) {
        StrikeLine line = new StrikeLine(grid.currency(), rule.strikes(), rule.adderPerMwh());
        return new StrikeReaction(group, line, rule.patience());
    }

    /** @param slot one with prices, later than any before */
    int wish(int slot) {
        return bounded(byPrice(slot), grid.slot(slot).interval().start());
    }

    private int byPrice(int slot) {
        @Nullable BigDecimal price = knowledge.lastKnownPrice(slot);
        if (price == null || rules.isEmpty()) {
            return group.defaultLevel();
        }
        Slot here = grid.slot(slot);
        Slot.Prices prices = new Slot.Prices(price, Objects.requireNonNull(here.hashpricePerPhDay()));
        return rules.stream().mapToInt(rule -> rule.next(here, prices)).min().orElseThrow();
    }

    private int bounded(int level, Instant at) {
        while (next < rulings.size() && !rulings.get(next).interval().end().isAfter(at)) {
            next++;
        }
        if (next == rulings.size() || !rulings.get(next).interval().contains(at)) {
            return level;
        }
        return rulings.get(next).value().levels().nearest(level);
    }
}
