package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a site would do otherwise under another plan over the same time and prices.
 *
 * @param changed the groups that would be at another level at some time, in the site's order
 * @param unchanged how many more there are, which run the same under both
 */
public record PlanDifference(List<GroupDifference> changed, int unchanged) {

    public PlanDifference {
        changed = List.copyOf(changed);
    }

    /** @param groups those both plans were made for, in their order */
    public static PlanDifference between(List<RegisteredGroup> groups, SitePlan inForce, SitePlan drafted) {
        List<GroupDifference> changed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupPlan now = inForce.groups().get(i);
            GroupPlan then = drafted.groups().get(i);
            List<LevelStretch> levelsNow = LevelStretch.of(now);
            List<LevelStretch> levelsThen = LevelStretch.of(then);
            if (!levelsNow.equals(levelsThen)) {
                changed.add(new GroupDifference(
                        groups.get(i).id(),
                        groups.get(i).group(),
                        levelsNow,
                        levelsThen,
                        then.profit().minus(now.profit())));
            }
        }
        return new PlanDifference(changed, groups.size() - changed.size());
    }
}
