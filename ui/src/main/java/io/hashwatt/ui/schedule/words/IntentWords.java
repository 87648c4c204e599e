package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Optional;

/** What people want, by an intervention, a calendar or a protection, in the user's language: whose it is, how long and why. */
public final class IntentWords {

    /**
     * @param all whose it is, how long and why
     * @param source whose it is, for a line
     * @param bar the shortest name: in a bar of a chart
     */
    public record Words(String all, String source, String bar) {}

    private IntentWords() {}

    /** Empty: not people's. */
    public static Optional<Words> of(Origin origin) {
        return origin instanceof Origin.ByPeople people ? Optional.of(words(people)) : Optional.empty();
    }

    /** Whose it is, of those that rule together. */
    public static String source(List<Origin.ByPeople> who) {
        return listed(who.stream().map(IntentWords::words).map(Words::source).toList());
    }

    private static Words words(Origin.ByPeople origin) {
        return switch (origin) {
            case Origin.Decision decision -> decision(decision);
            case Origin.Calendar calendar -> calendar(calendar);
            case Origin.Protected guarded -> guarded(guarded);
        };
    }

    /** One, one and two; what is the same is said once. */
    public static String listed(List<String> words) {
        return TargetPhrase.listed(words.stream().distinct().toList());
    }

    private static Words decision(Origin.Decision decision) {
        String kind = T.of(decision.kind());
        Until until = decision.until();
        String all = until == null
                ? T.of("schedule.intent.intervention", kind, decision.by(), decision.reason())
                : T.of("schedule.intent.interventionUntil", kind, decision.by(), until(until), decision.reason());
        return new Words(all, T.of("schedule.intent.by", kind, decision.by()), kind);
    }

    private static Words calendar(Origin.Calendar calendar) {
        String name = calendar.name();
        return new Words(
                T.of("schedule.intent.calendarUntil", name, until(calendar.until())),
                T.of("schedule.intent.calendar", name),
                name);
    }

    private static Words guarded(Origin.Protected guarded) {
        String kind = T.of("schedule.intent.protection");
        return new Words(
                T.of("schedule.intent.intervention", kind, guarded.by(), guarded.reason()),
                T.of("schedule.intent.by", kind, guarded.by()),
                kind);
    }

    /** 06:00, and the day where it could be another one. */
    private static String until(Until until) {
        SiteTime time = SiteTime.in(until.zone());
        return until.isDated() ? time.date(until.end()) + ", " + time.time(until.end()) : time.time(until.end());
    }
}
