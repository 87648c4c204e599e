package io.hashwatt.domain.schedule;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what somebody would rather know of a schedule before it happens. */
public final class ScheduleCheck {

    /** How findings are told. */
    public static final Comparator<Finding> ERRORS_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::kind);

    private ScheduleCheck() {}

    /** Of a strike rule only what concerns its groups: see {@link StrikeCheck}. @return errors first */
    public static List<Finding> of(ScheduleContent content, Surroundings surroundings, CalendarDays days) {
        List<RegisteredGroup> groups = surroundings.meantBy(content.target());
        Stream<Finding> own = switch (content) {
            case CalendarContent calendar -> new CalendarCheck(calendar, surroundings, groups, days).findings();
            case StrikeContent ignored -> Stream.empty();
        };
        return Stream.of(ofGroups(content, surroundings, groups).stream(), LevelCheck.of(content, groups), own)
                .flatMap(findings -> findings)
                .sorted(ERRORS_FIRST)
                .toList();
    }

    private static List<Finding> ofGroups(
            ScheduleContent content, Surroundings surroundings, List<RegisteredGroup> groups) {
        List<Finding> findings = new ArrayList<>();
        if (content.target() instanceof Target.Groups(List<GroupId> named) && groups.size() < named.size()) {
            findings.add(new Finding(new Matter.GroupGone(named.size() - groups.size())));
        } else if (groups.isEmpty()) {
            findings.add(new Finding(new Matter.NobodyMeant()));
        }
        for (Protection protection : surroundings.protections()) {
            groups.stream()
                    .filter(group -> group.id().equals(protection.group()))
                    .forEach(group -> findings.add(new Finding(
                            new Matter.ProtectedGroup(
                                    group.group().name(), protection.by().name(), protection.reason()),
                            group.id(),
                            null)));
        }
        return findings;
    }
}
