package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings what a schedule says from one site to another: there it is about the groups of the same names, or those on the feeder
 * or with the tag of the same name.
 */
final class Transplant {

    private final ReadFleet fleet;

    Transplant(ReadFleet fleet) {
        this.fleet = fleet;
    }

    Outcome<ScheduleContent> to(Actor actor, SiteId site, SiteId from, ScheduleContent content) {
        if (site.equals(from) || !(content.target() instanceof Target.Groups(List<GroupId> chosen))) {
            return new Outcome.Done<>(content);
        }
        Map<GroupId, String> names = groups(actor, from).stream()
                .collect(Collectors.toMap(
                        RegisteredGroup::id, group -> group.group().name()));
        Map<String, GroupId> there = groups(actor, site).stream()
                .collect(Collectors.toMap(group -> group.group().name(), RegisteredGroup::id));
        List<String> wanted =
                chosen.stream().filter(names::containsKey).map(names::get).toList();
        List<String> lacking =
                wanted.stream().filter(name -> !there.containsKey(name)).toList();
        return wanted.isEmpty() || !lacking.isEmpty()
                ? Outcome.refused("site_id", "must be a site that has groups of the same names" + named(lacking))
                : new Outcome.Done<>(content.aimedAt(
                        new Target.Groups(wanted.stream().map(there::get).toList())));
    }

    private static String named(List<String> lacking) {
        return lacking.isEmpty() ? "" : "; it lacks " + String.join(", ", lacking);
    }

    private List<RegisteredGroup> groups(Actor actor, SiteId site) {
        return fleet.siteWithGroups(actor, site)
                .map(ReadFleet.SiteFleet::groups)
                .orElse(List.of());
    }
}
