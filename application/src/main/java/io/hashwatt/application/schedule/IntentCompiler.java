package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.ReadIntents.Wanted;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Surroundings;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decisions want within a period. */
final class IntentCompiler {

    private static final Comparator<TargetedIntent> BY_CLASS_AND_TIME = Comparator.comparing(
                    (TargetedIntent one) -> one.intent().intentClass())
            .thenComparing(one -> one.intent().interval());

    private final CalendarDays days;

    IntentCompiler(CalendarDays days) {
        this.days = days;
    }

    /** As {@link ReadIntents#wanted}. */
    Wanted wanted(Decisions decisions, Interval period) {
        return new Wanted(sorted(intents(decisions, decisions.schedules(), period)), strikes(decisions.schedules()));
    }

    /** As {@link ReadIntents#wantedWith}. */
    Wanted wantedWith(Decisions decisions, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft) {
        List<Schedule> others = decisions.schedules().stream()
                .filter(schedule -> !schedule.id().equals(replacing))
                .toList();
        ScheduleId id = replacing == null ? Surroundings.NOBODY : replacing;
        Map<ScheduleId, StrikeContent> strikes = new HashMap<>(strikes(others));
        Stream<TargetedIntent> intents = intents(decisions, others, period);
        return switch (draft) {
            case CalendarContent calendar ->
                new Wanted(
                        sorted(Stream.concat(intents, calendars(decisions).of(id, calendar, period).stream())),
                        strikes);
            case StrikeContent strike -> {
                strikes.put(id, strike);
                yield new Wanted(sorted(intents), strikes);
            }
        };
    }

    /** As {@link ReadIntents#replayed}. */
    Wanted replayed(Decisions decisions, Interval period, @Nullable ScheduleId draft) {
        List<TargetedIntent> intents = new ArrayList<>();
        Map<ScheduleId, StrikeContent> strikes = new HashMap<>();
        for (Schedule schedule : decisions.schedules()) {
            switch (schedule.id().equals(draft) ? schedule.content() : schedule.ruling()) {
                case CalendarContent calendar ->
                    intents.addAll(calendars(decisions).of(schedule.id(), calendar, period));
                case StrikeContent strike -> strikes.put(schedule.id(), strike);
                case null -> {}
            }
        }
        return new Wanted(intents, strikes);
    }

    private static List<TargetedIntent> sorted(Stream<TargetedIntent> intents) {
        return intents.sorted(BY_CLASS_AND_TIME).toList();
    }

    private static Map<ScheduleId, StrikeContent> strikes(List<Schedule> schedules) {
        Map<ScheduleId, StrikeContent> strikes = new HashMap<>();
        for (Schedule schedule : schedules) {
            if (schedule.ruling() instanceof StrikeContent strike) {
                strikes.put(schedule.id(), strike);
            }
        }
        return strikes;
    }

    private CalendarIntents calendars(Decisions decisions) {
        return new CalendarIntents(days, decisions.site().zone());
    }

    private Stream<TargetedIntent> intents(Decisions decisions, List<Schedule> schedules, Interval period) {
        return Stream.of(
                        decisions.interventions().stream()
                                .flatMap(one -> TargetedIntent.of(
                                        one, period, decisions.site().zone())
                                        .stream()),
                        calendars(decisions).ofActive(schedules, period).stream(),
                        protections(decisions, period))
                .flatMap(intents -> intents);
    }

    private static int defaultLevel(MinerGroup group) {
        return group.levelIds().at(group.defaultLevel()).number();
    }

    private static Stream<TargetedIntent> protections(Decisions decisions, Interval period) {
        Map<GroupId, Protection> protections =
                decisions.protections().stream().collect(Collectors.toMap(Protection::group, protection -> protection));
        return decisions.fleet().groups().stream().flatMap(group -> {
            Protection protection = protections.get(group.id());
            return protection == null
                    ? Stream.empty()
                    : protection.intentWithin(period, defaultLevel(group.group())).stream();
        });
    }
}
