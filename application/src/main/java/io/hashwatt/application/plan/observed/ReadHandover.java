package io.hashwatt.application.plan.observed;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.tenancy.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody hands over who arms a site: to be read before it is confirmed. */
public interface ReadHandover {

    /** How many days that are over are looked back on. */
    int DAYS = 7;

    /** Empty: no such site. */
    Optional<Handover> of(Actor actor, SiteId site);

    /**
     * As it is now.
     *
     * @param groups how many; 0: there is nothing to be switched
     * @param miners in all groups
     * @param top what all groups draw together at their highest levels
     * @param off what they go on drawing when all of them are off
     * @param from first of the last {@link #DAYS} local days that are over
     * @param to last of them, yesterday
     * @param observed what the site's plans would have sent and earned on these days
     * @param errors the schedules in force that will not do what they say, in the order they were written
     */
    record Handover(
            SiteId site,
            CurrencyCode currency,
            int groups,
            long miners,
            Power top,
            Power off,
            LocalDate from,
            LocalDate to,
            ObservedTotal observed,
            List<FaultySchedule> errors) {

        public Handover {
            errors = List.copyOf(errors);
        }
    }

    /** @param findings of severity {@link Finding.Severity#ERROR}, at least one */
    record FaultySchedule(ScheduleId id, String name, List<Finding> findings) {

        public FaultySchedule {
            findings = List.copyOf(findings);
        }
    }
}
