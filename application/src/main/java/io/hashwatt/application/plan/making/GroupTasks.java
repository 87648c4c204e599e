package io.hashwatt.application.plan.making;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.strike.EconomicSource;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentsByGroup;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.List;
import java.util.Map;

/**
 * What there is to plan for the groups of a site: within what people want, told by the site's economic source where it is
 * not the planner that chooses, from where each is taken to stand when the plan begins, else off, and knowing how it was to go on.
 */
final class GroupTasks {

    private final Map<GroupId, Standings.Standing> standing;
    private final EconomicSource source;
    private final PlanningGrid watched;

    /**
     * @param standing of groups when the plan begins, at levels they have now
     * @param source who chooses within what people want
     * @param watched the plan's period with the prices as the source sees them
     */
    GroupTasks(Map<GroupId, Standings.Standing> standing, EconomicSource source, PlanningGrid watched) {
        this.standing = standing;
        this.source = source;
        this.watched = watched;
    }

    /** @param wanted by people */
    List<GroupTask> of(SiteFleet fleet, List<TargetedIntent> wanted) {
        IntentsByGroup intents = new IntentsByGroup(wanted);
        return fleet.groups().parallelStream()
                .map(group -> task(group, intents.about(group)))
                .toList();
    }

    private GroupTask task(RegisteredGroup group, List<Intent> wanted) {
        Standings.Standing before = standing.getOrDefault(group.id(), Standings.Standing.UNKNOWN);
        GroupTask task = new GroupTask(
                group.group(),
                before.stateOrOff(),
                LevelRule.over(watched.period(), wanted, group.group()),
                source.wishes(wanted, group, watched));
        return task.after(before.levels());
    }
}
