package io.hashwatt.application.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all that people want at a site compiles to: the law for whoever plans, and the answer to who asks why. */
public interface ReadIntents {

    /** The longest period anybody may ask for. */
    int MOST_DAYS = 400;

    /**
     * Of interventions, calendars in force and protections, cut to the period, in order of class and time. What was in force
     * before the versions of today is not told.
     *
     * @param period at most {@link #MOST_DAYS} days
     * @return empty also if there is no such site
     */
    List<TargetedIntent> over(Actor actor, SiteId site, Interval period);

    /** As {@link #over}, with the strike rules in force. */
    Wanted wanted(Actor actor, SiteId site, Interval period);

    /**
     * What would be wanted with a draft in force from the beginning of the period on.
     *
     * @param replacing the schedule whose version in force it would take the place of; null: it is a new one
     */
    Wanted wantedWith(Actor actor, SiteId site, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft);

    /**
     * What schedules would have wanted at any time had they been in force then: calendars and strike rules, and nobody else.
     *
     * @param period of any length
     * @param draft schedule whose draft takes the place of what it has in force; null: none
     */
    Wanted replayed(Actor actor, SiteId site, Interval period, @Nullable ScheduleId draft);

    /** @param strikes rules by price, for whoever knows the prices */
    record Wanted(List<TargetedIntent> intents, Map<ScheduleId, StrikeContent> strikes) {

        public Wanted {
            intents = List.copyOf(intents);
            strikes = Map.copyOf(strikes);
        }
    }
}
