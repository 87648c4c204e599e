package io.hashwatt.application.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;

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
}
