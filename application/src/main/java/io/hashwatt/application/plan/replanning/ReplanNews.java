package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.event.ChangesSeries;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.schedule.event.ScheduleEvent;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionBegun;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionEnded;
import io.hashwatt.domain.schedule.event.ScheduleEvent.SiteControlChanged;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Which sites an event makes a new plan for. */
final class ReplanNews {

    /** So long after its time a price makes a difference to what is expected. */
    private static final Duration TELLING = Duration.ofHours(2);

    record Waiting(SiteId site, Trigger trigger) {}

    private final ReadSiteMarket market;
    private final ReadSchedules schedules;
    private final InstantSource clock;
    private final Duration horizon;

    ReplanNews(ReadSiteMarket market, ReadSchedules schedules, InstantSource clock, Duration horizon) {
        this.market = market;
        this.schedules = schedules;
        this.clock = clock;
        this.horizon = horizon;
    }

    /** @param actor whose sites are meant */
    List<Waiting> sitesToPlan(Actor actor, Event event) {
        return switch (event) {
            case ChangesSeries changed when isAboutWhatComes(changed) -> sitesUsing(actor, changed.series());
            case ChangesSite changed -> List.of(new Waiting(changed.site(), cause(changed)));
            default -> List.of();
        };
    }

    private static Trigger cause(ChangesSite event) {
        return switch (event) {
            case InterventionBegun ignored -> Trigger.INTERVENTION;
            case InterventionEnded ignored -> Trigger.INTERVENTION;
            case SiteControlChanged ignored -> Trigger.CONTROL;
            case ScheduleEvent ignored -> Trigger.SCHEDULE;
            default -> Trigger.FLEET;
        };
    }

    /**
     * What a price says about those to come fades within hours. Values that hold until the next reach into the horizon from
     * before it, so only an import of the future is not news.
     */
    private boolean isAboutWhatComes(ChangesSeries changed) {
        Instant now = clock.instant();
        Interval ahead = new Interval(now.minus(TELLING), now.plus(horizon));
        Interval span = changed.span();
        return span.overlaps(ahead) || changed.holdsOn() && span.start().isBefore(ahead.end());
    }

    private List<Waiting> sitesUsing(Actor actor, SeriesId series) {
        return Stream.concat(market.sitesUsing(actor, series).stream(), schedules.sitesWatching(actor, series).stream())
                .distinct()
                .map(site -> new Waiting(site, Trigger.PRICES))
                .toList();
    }
}
