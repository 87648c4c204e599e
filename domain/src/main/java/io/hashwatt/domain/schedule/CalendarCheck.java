package io.hashwatt.domain.schedule;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.LevelPlaces;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what there is to know of a calendar: when it takes place, and whom it meets then. */
final class CalendarCheck {

    /** How far it looks for a slot that takes place. The clocks are looked at less far: they always change within a year. */
    private static final Duration A_YEAR = Duration.ofDays(366);

    /** Of what comes again and again only the next are told. */
    private static final int NEXT = 2;

    private final CalendarContent content;
    private final Surroundings surroundings;
    private final CalendarDays days;
    private final List<RegisteredGroup> groups;
    private final List<Finding> findings = new ArrayList<>();

    /** @param groups those of the site that it is about */
    CalendarCheck(CalendarContent content, Surroundings surroundings, List<RegisteredGroup> groups, CalendarDays days) {
        this.content = content;
        this.surroundings = surroundings;
        this.groups = groups;
        this.days = days;
    }

    Stream<Finding> findings() {
        checkTimes();
        checkOthers();
        return findings.stream();
    }

    private void checkTimes() {
        if (firings(content, Surroundings.AHEAD).isEmpty()
                && firings(content, A_YEAR).isEmpty()) {
            findings.add(new Finding(new Matter.NeverFires()));
        }
        List<Firing> ahead = firings(content.when(shifting()), Surroundings.AHEAD);
        ahead.stream()
                .filter(firing -> firing.spansClockChange() && !beginsInGap(firing))
                .limit(NEXT)
                .forEach(firing -> addTimed(
                        new Matter.ClocksChange(
                                Duration.between(firing.start(), firing.end()),
                                firing.interval().length()),
                        firing.interval()));
        ahead.stream()
                .filter(this::beginsInGap)
                .limit(NEXT)
                .forEach(firing -> addTimed(
                        new Matter.SkippedTime(
                                firing.start(), content.clockChange().gap()),
                        firing.interval()));
    }

    private boolean beginsInGap(Firing firing) {
        return ClockChange.isSkipped(firing.start(), content.zone().getRules());
    }

    /** Nothing is left out where the clocks go forward, so that what would be left out can be told. */
    private ClockChange shifting() {
        return new ClockChange(ClockChange.Gap.SHIFT, content.clockChange().overlap());
    }

    private void checkOthers() {
        List<Intent> own = new CalendarIntents(days, surroundings.zone())
                .of(Surroundings.NOBODY, content, ahead(Surroundings.AHEAD)).stream()
                        .map(TargetedIntent::intent)
                        .toList();
        worst(content.target(), places -> Clash.within(places.meant(own)))
                .ifPresent(clash -> addClash(clash, content.name()));
        surroundings.neighbours().stream()
                .filter(neighbour -> meets(neighbour.target()))
                .forEach(neighbour -> worst(
                                neighbour.target(),
                                places -> Clash.between(places.meant(own), places.meant(neighbour.intents())))
                        .ifPresent(clash -> addClash(clash, neighbour.name())));
        surroundings.interventions().stream()
                .filter(intervention -> meets(intervention.target()))
                .forEach(intervention -> checkAgainst(intervention, own));
    }

    /** What somebody has decided is over some day, so that only what cannot be done at all until then is told. */
    private void checkAgainst(Intervention intervention, List<Intent> own) {
        intervention
                .intentWithin(ahead(Surroundings.AHEAD), surroundings.zone())
                .ifPresent(decided -> worst(
                                intervention.target(),
                                places -> Clash.between(places.meant(List.of(decided)), places.meant(own)))
                        .filter(Clash::isContradiction)
                        .ifPresent(clash -> addOverruled(intervention, decided, clash)));
    }

    /** For any of the groups that both are about: the levels of one may be in another order than those of another. */
    private Optional<Clash> worst(Target other, Function<LevelPlaces, Optional<Clash>> search) {
        return groups.stream()
                .filter(group -> other.covers(group))
                .map(group -> LevelPlaces.of(group.group()))
                .distinct()
                .flatMap(places -> search.apply(places).stream())
                .min(Clash.WORST);
    }

    private void addOverruled(Intervention intervention, Intent decided, Clash clash) {
        List<RegisteredGroup> both = groups.stream()
                .filter(group -> intervention.target().covers(group))
                .toList();
        RegisteredGroup first = both.getFirst();
        String name = first.group().name();
        Matter matter = intervention.kind().isPassing()
                ? new Matter.Overruled(name, both.size(), decided.origin())
                : new Matter.FloorOnLockedOut(name, both.size(), decided.origin());
        findings.add(new Finding(matter, first.id(), clash.interval()));
    }

    private void addClash(Clash clash, String other) {
        addTimed(
                clash.isContradiction() ? new Matter.Contradiction(other) : new Matter.Overlap(other),
                clash.interval());
    }

    /** Whether a group that is meant is meant by somebody else too. */
    private boolean meets(Target other) {
        return groups.stream().anyMatch(group -> other.covers(group));
    }

    private List<Firing> firings(CalendarContent calendar, Duration ahead) {
        return new CalendarCompiler(calendar, days).over(ahead(ahead));
    }

    private Interval ahead(Duration time) {
        return Interval.of(surroundings.now().truncatedTo(ChronoUnit.MINUTES), time);
    }

    private void addTimed(Matter matter, Interval interval) {
        findings.add(new Finding(matter, null, interval));
    }
}
