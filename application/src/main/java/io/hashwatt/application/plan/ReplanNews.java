package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.Journal.Change;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.PlanRecord.Trigger;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which sites an event makes a new plan for. */
final class ReplanNews {

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
    List<Waiting> sitesToPlan(Actor actor, Change change) {
        return switch (change.type()) {
            case "series.imported" -> insideHorizon(change) ? sitesUsing(actor, change) : List.of();
            case "site.updated", "site_market.updated" -> site(change.subjectId(), Trigger.FLEET);
            case "group.created", "group.updated", "group.deleted" ->
                site(change.facts().getOrDefault("site_id", ""), Trigger.FLEET);
            case "intervention.begun", "intervention.ended" ->
                site(change.facts().getOrDefault("site_id", ""), Trigger.INTERVENTION);
            case "schedule.activated",
                    "schedule.paused",
                    "schedule.resumed",
                    "schedule.rolled_back",
                    "schedule.retired",
                    "group.protected",
                    "group.released" -> site(change.facts().getOrDefault("site_id", ""), Trigger.SCHEDULE);
            case "site_control.changed" -> site(change.subjectId(), Trigger.CONTROL);
            default -> List.of();
        };
    }

    /** Values that hold until the next reach into the horizon from before it, so only an import of the future is not news. */
    private boolean insideHorizon(Change change) {
        Instant now = clock.instant();
        Instant from = Instant.parse(change.facts().get("from"));
        Instant to = Instant.parse(change.facts().get("to"));
        Interval ahead = Interval.of(now, horizon);
        return new Interval(from, to).overlaps(ahead) || holdsOn(change) && from.isBefore(ahead.end());
    }

    private static boolean holdsOn(Change change) {
        return Boolean.parseBoolean(change.facts().getOrDefault("holds_on", "false"));
    }

    private List<Waiting> sitesUsing(Actor actor, Change change) {
        SeriesId series = new SeriesId(UUID.fromString(change.subjectId()));
        return Stream.concat(market.sitesUsing(actor, series).stream(), schedules.sitesWatching(actor, series).stream())
                .distinct()
                .map(site -> new Waiting(site, Trigger.PRICES))
                .toList();
    }

    private static List<Waiting> site(String id, Trigger trigger) {
        return List.of(new Waiting(new SiteId(UUID.fromString(id)), trigger));
    }
}
