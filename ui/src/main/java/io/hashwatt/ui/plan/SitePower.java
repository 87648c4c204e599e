package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlannedDraw;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What groups draw together, as planned or as rules. */
public final class SitePower {

    private SitePower() {}

    /** In order of time, without gap within the part that the groups' slots cover. */
    public static List<PowerStep> over(List<GroupPlanRecord> groups, Interval part) {
        return PlannedDraw.of(groups, part).stream()
                .map(step -> new PowerStep(step.interval(), step.value()))
                .toList();
    }

    public static Power at(List<GroupPlanRecord> groups, Instant instant) {
        return groups.stream()
                .flatMap(
                        group -> group.slotAt(instant).map(slot -> group.group().powerAt(slot.level())).stream())
                .reduce(Power.NONE, Power::plus);
    }

    /**
     * What rules at an instant, where the planned levels are not all.
     *
     * @param levels that rule, of the groups that are planned; where one is not told its planned level counts
     */
    public static Power ruling(List<GroupPlanRecord> groups, Instant instant, Map<GroupId, PowerLevelId> levels) {
        return groups.stream()
                .flatMap(group -> levelOf(group, instant, levels).map(group.group()::powerAt).stream())
                .reduce(Power.NONE, Power::plus);
    }

    /** The level that rules, as far as the group as it was planned has it. */
    public static Optional<Integer> levelOf(GroupPlanRecord group, Instant instant, Map<GroupId, PowerLevelId> levels) {
        return group.slotAt(instant)
                .map(slot -> Optional.ofNullable(levels.get(group.id()))
                        .map(id -> group.group().levelIds().meant(id.number()))
                        .orElse(slot.level()));
    }

    /** With every group at its highest level. */
    public static Power most(List<GroupPlanRecord> groups) {
        return groups.stream()
                .map(group -> group.group().powerAt(group.group().topLevel()))
                .reduce(Power.NONE, Power::plus);
    }
}
