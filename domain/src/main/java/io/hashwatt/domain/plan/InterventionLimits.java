package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Rulings;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What people have decided about a group, as limits that follow one upon the other and never contradict each other. */
public final class InterventionLimits {

    private InterventionLimits() {}

    /**
     * @param interventions at the group's site
     * @param zone of the site, for the reasons
     */
    public static List<LevelLimit> of(
            List<Intervention> interventions, RegisteredGroup group, Interval period, ZoneId zone) {
        return Rulings.over(
                        period,
                        intents(interventions, group, period, zone),
                        group.group().topLevel())
                .stream()
                .map(LevelLimit::of)
                .toList();
    }

    /** What is wanted of the group, before anybody has made one answer of it. */
    public static List<Intent> intents(
            List<Intervention> interventions, RegisteredGroup group, Interval period, ZoneId zone) {
        return interventions.stream()
                .filter(intervention -> intervention.target().covers(group.id()))
                .map(intervention -> intervention.intentWithin(period, zone))
                .flatMap(Optional::stream)
                .toList();
    }
}
