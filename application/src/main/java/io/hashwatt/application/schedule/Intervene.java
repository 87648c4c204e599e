package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Begins and ends interventions at a site. A new plan of it is made at once. */
public interface Intervene {

    /** The longest override. What lasts longer is no exception but a rule, or forgotten. */
    Duration LONGEST_OVERRIDE = Duration.ofDays(31);

    /** Interventions of a site that are not over. */
    int MOST_OPEN = 1_000;

    /** Characters of a reason. */
    int LONGEST_REASON = 200;

    /**
     * Refused at {@code from}, {@code duration_minutes}, {@code until}, {@code wish}, {@code level}, {@code groups} or {@code
     * reason}.
     */
    Outcome<Intervention> begin(Actor actor, SiteId site, Draft draft);

    /** From now on. One that is ahead is called off, one that is over stays as it is. */
    Outcome<Intervention> end(Actor actor, InterventionId id);

    /**
     * What is to be.
     *
     * @param wish of a lock-out and a safety stop {@link Wish.Form#OFF} or {@link Wish.Form#AT_MOST}
     * @param from not in the past; null: now. Counted from the beginning of its minute
     * @param lasting an override does not last until somebody ends it
     * @param reason 1 to {@link #LONGEST_REASON} characters
     */
    record Draft(
            Intervention.Kind kind,
            Target target,
            Wish wish,
            @Nullable Instant from,
            Lasting lasting,
            String reason) {}

    /** How long. */
    sealed interface Lasting {

        /** @param time at least a minute */
        record For(Duration time) implements Lasting {}

        /** @param instant after it begins; counted to the end of its minute */
        record Until(Instant instant) implements Lasting {}

        record UntilEnded() implements Lasting {}
    }
}
