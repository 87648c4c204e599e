package io.hashwatt.application.plan.observed;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.tenancy.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the plans of a site would have done, day by day: what to look at before a site is handed over to them. */
public interface ReadObservedDays {

    /** Days that can be asked for at once. */
    int MOST_DAYS = 31;

    /**
     * Refused at {@code from} or {@code to}.
     *
     * @param from a day of the site that is not ahead
     * @param to the last day, at most {@link #MOST_DAYS} in all; of today what is over of it, and nothing of days ahead
     */
    Outcome<ObservedDays> between(Actor actor, SiteId site, LocalDate from, LocalDate to);

    /** The last days up to today, of a site that is there. @param count from 1 to {@link #MOST_DAYS} */
    ObservedDays last(Actor actor, SiteId site, int count);

    /** The last days that are over, up to yesterday, of a site that is there. @param count from 1 to {@link #MOST_DAYS} */
    ObservedDays lastWhole(Actor actor, SiteId site, int count);

    /** @param days in order, each of which is there */
    record ObservedDays(SiteId site, ZoneId zone, CurrencyCode currency, List<ObservedDay> days) {

        public ObservedDays {
            days = List.copyOf(days);
        }
    }
}
