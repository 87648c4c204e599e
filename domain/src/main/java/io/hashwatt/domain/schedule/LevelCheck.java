package io.hashwatt.domain.schedule;

import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which of the levels that a schedule names a group does not have, or has no more. */
final class LevelCheck {

    private LevelCheck() {}

    /** @param groups that it is about */
    static Stream<Finding> of(ScheduleContent content, List<RegisteredGroup> groups) {
        List<Integer> named = named(content);
        boolean aboveTop = content instanceof CalendarContent; // a strike beyond the highest level harms nobody
        return groups.stream()
                .flatMap(group -> Stream.concat(
                                removed(named, group.group()),
                                aboveTop ? aboveTop(named, group.group()) : Stream.empty())
                        .map(matter -> new Finding(matter, group.id(), null)));
    }

    private static List<Integer> named(ScheduleContent content) {
        return switch (content) {
            case CalendarContent calendar ->
                calendar.slots().stream()
                        .map(slot -> slot.wish().level())
                        .distinct()
                        .sorted()
                        .toList();
            case StrikeContent strike ->
                strike.strikes() instanceof StrikeContent.Strikes.Typed typed
                        ? IntStream.rangeClosed(1, typed.pricePerMwh().size())
                                .boxed()
                                .toList()
                        : List.of();
        };
    }

    private static Stream<Matter> removed(List<Integer> named, MinerGroup group) {
        LevelIds ids = group.levelIds();
        return named.stream()
                .filter(ids::wasRemoved)
                .limit(1)
                .map(level -> new Matter.LevelRemoved(
                        group.name(), level, group.level(ids.meant(level)).name()));
    }

    private static Stream<Matter> aboveTop(List<Integer> named, MinerGroup group) {
        return !named.isEmpty() && named.getLast() >= group.levelIds().next()
                ? Stream.of(new Matter.LevelAboveTop(group.name(), group.topLevel()))
                : Stream.empty();
    }
}
