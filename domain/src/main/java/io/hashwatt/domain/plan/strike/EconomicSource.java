package io.hashwatt.domain.plan.strike;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who chooses the levels of a site where it is not the planner. What it wants are intents of the lowest classes: the arbiter
 * makes one answer of them and of what people want, and the group follows it as nearly as its limits allow. Where several
 * rules are about a group, the lowest of their levels counts; where none is, the automatic one.
 */
public final class EconomicSource {

    private final RegisteredSite site;
    private final ControlMode mode;
    private final List<StrikeWatch> watches;

    /**
     * @param mode of the site
     * @param watches all strike rules in force at the site
     */
    public EconomicSource(RegisteredSite site, ControlMode mode, List<StrikeWatch> watches) {
        this.site = site;
        this.mode = mode;
        this.watches = List.copyOf(watches);
    }

    /**
     * What rules all of the time, one level at any instant.
     *
     * @param wanted of the group by people
     * @param watched the whole period with the prices of the site as a rule sees them
     * @return empty: the planner chooses
     */
    public List<Timed<LevelRule>> wishes(List<Intent> wanted, RegisteredGroup group, PlanningGrid watched) {
        List<Intent> own = intents(group, watched);
        return own.isEmpty()
                ? List.of()
                : LevelRule.over(
                        watched.period(),
                        Stream.concat(wanted.stream(), own.stream()).toList(),
                        group.group());
    }

    /** A set-point for every instant, neighbours that say the same as one; empty: the planner chooses. */
    List<Intent> intents(RegisteredGroup group, PlanningGrid watched) {
        return switch (mode) {
            case OBSERVE, PLANNED -> List.of();
            case SCHEDULE -> List.of(byDefault(group.group().defaultLevel(), watched.period()));
            case REACTIVE -> reactive(group, watched);
        };
    }

    private Intent byDefault(int level, Interval period) {
        return new Intent(
                site.id().value(),
                IntentClass.DEFAULT_LEVEL,
                period,
                Bound.exactly(level),
                new Origin.DefaultLevel(mode));
    }

    private List<Intent> reactive(RegisteredGroup group, PlanningGrid watched) {
        List<StrikeWatch> about = watches.stream()
                .filter(watch -> watch.rule().target().covers(group))
                .toList();
        return about.isEmpty()
                ? StrikeIntents.automatic(site.id().value(), site.currency())
                        .over(watched.period(), watched, group.group())
                : about.stream()
                        .flatMap(
                                watch -> StrikeIntents.of(watch, site.currency())
                                        .over(watched.period(), watch.prices(), group.group())
                                        .stream())
                        .toList();
    }
}
