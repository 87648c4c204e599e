package io.hashwatt.domain.plan.strike;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a strike rule wants, as set-points that say which price and which strike they come from. */
final class StrikeIntents {

    private final UUID source;
    /** Null: the automatic one. */
    private final @Nullable String name;

    private final StrikeLine line;
    private final Patience patience;

    private StrikeIntents(UUID source, @Nullable String name, StrikeLine line, Patience patience) {
        this.source = source;
        this.name = name;
        this.line = line;
        this.patience = patience;
    }

    /** The rule that needs nobody to write it: marginal strikes at the hashprice of the time. */
    static StrikeIntents automatic(UUID source, CurrencyCode currency) {
        Strikes strikes = new Strikes.Automatic(BigDecimal.ZERO);
        return new StrikeIntents(source, null, new StrikeLine(currency, strikes, BigDecimal.ZERO), Patience.NONE);
    }

    static StrikeIntents of(StrikeWatch watch, CurrencyCode currency) {
        StrikeContent rule = watch.rule();
        return new StrikeIntents(
                watch.id().value(),
                rule.name(),
                new StrikeLine(currency, rule.strikes(), rule.adderPerMwh()),
                rule.patience());
    }

    /**
     * @param seen all prices the rule looks at, from before the period on
     * @return for every instant of the period that is seen, neighbours that say the same as one
     */
    List<Intent> over(Interval period, PlanningGrid seen, MinerGroup group) {
        line.requireCurrencyOf(seen);
        StrikeReaction reaction = new StrikeReaction(group, line, patience);
        List<Intent> intents = new ArrayList<>();
        for (Slot slot : seen.slots()) {
            Intent intent = intent(slot, group, reaction);
            slot.interval().intersection(period).ifPresent(part -> add(intents, cut(intent, part)));
        }
        return intents;
    }

    private Intent intent(Slot slot, MinerGroup group, StrikeReaction reaction) {
        Slot.Prices prices = slot.prices();
        if (prices == null) {
            int level = group.defaultLevel();
            Origin origin = new Origin.NoPrice(name);
            return new Intent(source, IntentClass.DEFAULT_LEVEL, slot.interval(), Bound.exactly(level), origin);
        }
        int level = reaction.next(slot, prices);
        Origin origin = line.origin(name, group, level, prices);
        return new Intent(source, IntentClass.ECONOMIC, slot.interval(), Bound.exactly(level), origin);
    }

    private static void add(List<Intent> merged, Intent next) {
        Intent last = merged.isEmpty() ? null : merged.getLast();
        if (last != null && cut(last, next.interval()).equals(next)) {
            merged.removeLast();
            merged.add(cut(
                    next, new Interval(last.interval().start(), next.interval().end())));
        } else {
            merged.add(next);
        }
    }

    private static Intent cut(Intent intent, Interval interval) {
        return new Intent(intent.source(), intent.intentClass(), interval, intent.bound(), intent.origin());
    }
}
