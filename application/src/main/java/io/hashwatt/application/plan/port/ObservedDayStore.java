package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.observed.DayToObserve;
import io.hashwatt.domain.plan.observed.ObservedDay;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the sums of days that are over, so that they need not be worked out again. Every sum follows from plans and prices,
 * and what is kept counts only while its fingerprint is that of the day as it is now; but when a plan of the day has been
 * thinned, it is all that is left of it.
 */
public interface ObservedDayStore {

    /** @param fingerprint of what the sum was worked out from, {@link DayToObserve#fingerprint} */
    record KeptDay(String fingerprint, ObservedDay sum) {}

    /** In the place of what is kept of the same days. Of a site that is no longer there nothing is kept. */
    void keep(TenantId tenant, SiteId site, List<KeptDay> days);

    /** In order of the days. @param to the last day */
    List<KeptDay> between(TenantId tenant, SiteId site, LocalDate from, LocalDate to);
}
