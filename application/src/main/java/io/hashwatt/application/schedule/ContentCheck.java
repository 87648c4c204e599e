package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rules a schedule's content breaks at its site; what would only be unwise is a finding. */
final class ContentCheck {

    private final CalendarRules calendars;
    private final ManageSeries series;

    ContentCheck(CalendarRules calendars, ManageSeries series) {
        this.calendars = calendars;
        this.series = series;
    }

    /**
     * @param id of the schedule whose content it is; null: of a new one
     * @param all schedules of the site
     */
    List<Violation> violations(
            Actor actor, SiteFleet fleet, @Nullable ScheduleId id, ScheduleContent content, List<Schedule> all) {
        List<Violation> violations = new ArrayList<>();
        boolean isTaken = all.stream()
                .filter(other ->
                        other.state() != Schedule.State.RETIRED && !other.id().equals(id))
                .anyMatch(other -> other.name().equals(content.name())
                        || other.content().name().equals(content.name()));
        if (isTaken) {
            violations.add(new Violation("name", "must be unique among the schedules of the site"));
        }
        TargetCheck.violation(content.target(), fleet.groups()).ifPresent(violations::add);
        switch (content) {
            case CalendarContent calendar -> violations.addAll(calendars.violations(calendar));
            case StrikeContent strike ->
                checkStrike(violations, actor, strike, fleet.site().currency());
        }
        return violations;
    }

    private void checkStrike(List<Violation> violations, Actor actor, StrikeContent strike, CurrencyCode currency) {
        SeriesId watched = strike.series();
        if (watched != null) {
            series.find(actor, watched)
                    .map(found -> found.content())
                    .ifPresentOrElse(
                            content -> checkSeries(violations, content, currency),
                            () -> violations.add(new Violation("series_id", "must be a series of the tenant")));
        }
        if (strike.strikes() instanceof StrikeContent.Strikes.Typed typed
                && !typed.currency().equals(currency)) {
            violations.add(new Violation("strikes.typed.currency", "must be the site's currency, " + currency));
        }
    }

    private static void checkSeries(List<Violation> violations, SeriesContent content, CurrencyCode currency) {
        if (!(content instanceof SeriesContent.PowerPrices prices)) {
            violations.add(new Violation("series_id", "must be a series of power prices"));
        } else if (!prices.series().currency().equals(currency)) {
            violations.add(new Violation("series_id", "must be in the site's currency, " + currency));
        }
    }
}
