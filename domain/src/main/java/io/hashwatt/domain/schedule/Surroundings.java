package io.hashwatt.domain.schedule;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What a schedule meets at its site.
 *
 * @param zone of the site
 * @param groups all of the site
 * @param neighbours the calendars in force beside it, over {@link #AHEAD} from now on
 * @param interventions those that are not over
 */
public record Surroundings(
        Instant now,
        ZoneId zone,
        List<RegisteredGroup> groups,
        List<Neighbour> neighbours,
        List<Intervention> interventions,
        List<Protection> protections) {

    /** Whose intents are those of a draft that is no schedule yet. */
    public static final ScheduleId NOBODY = new ScheduleId(new UUID(0, 0));

    /** How far a check looks for others that want something else. */
    public static final Duration AHEAD = Duration.ofDays(35);

    public Surroundings {
        groups = List.copyOf(groups);
        neighbours = List.copyOf(neighbours);
        interventions = List.copyOf(interventions);
        protections = List.copyOf(protections);
    }

    /** As one of the schedules meets it: it is no neighbour of itself. */
    public Surroundings without(ScheduleId schedule) {
        return new Surroundings(
                now,
                zone,
                groups,
                neighbours.stream()
                        .filter(neighbour -> !neighbour.id().equals(schedule))
                        .toList(),
                interventions,
                protections);
    }

    List<RegisteredGroup> meantBy(Target target) {
        return groups.stream().filter(group -> target.covers(group)).toList();
    }
}
