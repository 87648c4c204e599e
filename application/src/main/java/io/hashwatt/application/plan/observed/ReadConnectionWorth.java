package io.hashwatt.application.plan.observed;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.domain.tenancy.Actor;
import java.time.LocalDate;

/** What more of a site's connection to the grid would have earned: what to know before one negotiates about it. */
public interface ReadConnectionWorth {

    /** Days that can be asked for at once: any three months. */
    int MOST_DAYS = 92;

    /** Days that make a month when nobody says which one. */
    int MONTH_DAYS = 30;

    /**
     * Refused at {@code from} or {@code to}.
     *
     * @param from a day of the site that is not ahead
     * @param to the last day, at most {@link #MOST_DAYS} in all; of today what is over of it, and nothing of days ahead
     */
    Outcome<SiteConnection> between(Actor actor, SiteId site, LocalDate from, LocalDate to);

    /** Over the last {@link #MONTH_DAYS} days that are over, up to yesterday. */
    Outcome<SiteConnection> lastMonth(Actor actor, SiteId site);

    /**
     * @param from the first local day
     * @param to the last
     */
    record SiteConnection(RegisteredSite site, LocalDate from, LocalDate to, ConnectionWorth worth) {}
}
