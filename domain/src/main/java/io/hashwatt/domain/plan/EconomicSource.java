package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.domain.schedule.IntentClass;
import io.hashwatt.domain.schedule.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who chooses the levels of a site where it is not the planner. What it wants are intents of the lowest classes: the arbiter
 * makes one answer of them and of what people want, and the group follows it as nearly as its limits allow.
 */
public final class EconomicSource {

    private static final String BY_DEFAULT = "control mode SCHEDULE: default level";
    private static final String WITHOUT_PRICE = "strike rule: no price, default level";

    private final UUID source;
    private final ControlMode mode;
    private final StrikeRule rule;

    /** @param mode of the site */
    public EconomicSource(RegisteredSite site, ControlMode mode) {
        this.source = site.id().value();
        this.mode = mode;
        this.rule = new StrikeRule(site.currency());
    }

    /**
     * What rules all of the time, one level at any instant.
     *
     * @param wanted of the group by people
     * @return empty: the planner chooses
     */
    public List<LevelLimit> wishes(List<Intent> wanted, MinerGroup group, PlanningGrid grid) {
        return intents(group, grid).stream()
                .flatMap(intent -> Rulings.over(intent.interval(), with(wanted, intent), group.topLevel()).stream())
                .map(LevelLimit::of)
                .toList();
    }

    /** A set-point for every instant, neighbours that say the same as one; empty: the planner chooses. */
    List<Intent> intents(MinerGroup group, PlanningGrid grid) {
        return switch (mode) {
            case OBSERVE, PLANNED -> List.of();
            case SCHEDULE -> List.of(byDefault(group, grid.period(), BY_DEFAULT));
            case REACTIVE -> merged(grid.slots().stream().map(slot -> reaction(group, slot)));
        };
    }

    private Intent reaction(MinerGroup group, Slot slot) {
        Slot.Prices prices = slot.prices();
        if (prices == null) {
            return byDefault(group, slot.interval(), WITHOUT_PRICE);
        }
        StrikeRule.Choice choice = rule.choose(group, prices);
        return setPoint(IntentClass.ECONOMIC, slot.interval(), choice.level(), choice.reason());
    }

    private Intent byDefault(MinerGroup group, Interval interval, String reason) {
        return setPoint(IntentClass.DEFAULT_LEVEL, interval, group.defaultLevel(), reason);
    }

    private Intent setPoint(IntentClass intentClass, Interval interval, int level, String reason) {
        return new Intent(source, intentClass, interval, level, level, reason);
    }

    private static List<Intent> merged(Stream<Intent> intents) {
        List<Intent> merged = new ArrayList<>();
        intents.forEach(next -> {
            Intent last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && over(last, next.interval()).equals(next)) {
                merged.removeLast();
                merged.add(over(
                        next,
                        new Interval(last.interval().start(), next.interval().end())));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    private static Intent over(Intent intent, Interval interval) {
        return new Intent(
                intent.source(), intent.intentClass(), interval, intent.floor(), intent.ceiling(), intent.reason());
    }

    private static List<Intent> with(List<Intent> wanted, Intent more) {
        return Stream.concat(
                        wanted.stream().filter(intent -> intent.interval().overlaps(more.interval())), Stream.of(more))
                .toList();
    }
}
