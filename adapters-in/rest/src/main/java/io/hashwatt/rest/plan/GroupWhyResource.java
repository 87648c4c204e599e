package io.hashwatt.rest.plan;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.plan.ReadPlans;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.domain.schedule.IntentArbiter;
import io.hashwatt.domain.schedule.Ruling;
import io.hashwatt.domain.schedule.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.schedule.IntentJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a group is, was or will be at its level: what the plan says, and what rules by all that people want. */
@Path(Api.V1 + "/groups/{id}/why")
@Produces(Api.JSON)
@ApplicationScoped
public class GroupWhyResource {

    /** So far around the instant it is looked, to say of what rules from when to when it does. */
    private static final Duration LONGEST_SLOT = Duration.ofDays(CalendarSlot.MOST_DAYS + 1L);

    private final ManageGroups groups;
    private final ReadPlans plans;
    private final ReadIntents intents;
    private final InstantSource clock;

    @Inject
    GroupWhyResource(ManageGroups groups, ReadPlans plans, ReadIntents intents, InstantSource clock) {
        this.groups = groups;
        this.plans = plans;
        this.intents = intents;
        this.clock = clock;
    }

    @GET
    @Query("at")
    public Response why(@Context ContainerRequestContext request, @PathParam("id") String text) {
        Call call = Call.of(request);
        RegisteredGroup group = groups.find(call.actor(), PathId.of(text, GroupId::new, "group"))
                .orElseThrow(() -> ProblemException.notFound("group"));
        Instant at = call.requiredInstant("at");
        Explanation planned = planned(call.actor(), group, at).orElse(null);
        Ruling ruling = ruling(call.actor(), group, at);
        return Reply.ok(json -> {
                    json.words("group_id", group.id())
                            .words("site_id", group.site())
                            .time("at", at);
                    if (planned == null) {
                        json.nothing("planned");
                    } else {
                        json.object("planned", fields -> WhyJson.write(planned, fields));
                    }
                    if (ruling == null) {
                        json.nothing("ruling");
                    } else {
                        json.object("ruling", fields -> IntentJson.write(ruling, fields));
                    }
                })
                .response();
    }

    /** Empty: no plan says anything about the group at that time. */
    private Optional<Explanation> planned(Actor actor, RegisteredGroup group, Instant at) {
        return plans.newestOver(actor, group.site(), at)
                .flatMap(plan -> plans.group(actor, plan.id(), group.id())
                        .flatMap(planned -> planned.slotAt(at).map(slot -> new Explanation(plan, planned, slot))));
    }

    /**
     * Null: the minute is over. Schedules may have changed since, and what ruled then is known to the plan of then and to
     * nobody else.
     */
    private @Nullable Ruling ruling(Actor actor, RegisteredGroup group, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        if (minute.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES))) {
            return null;
        }
        Interval around = new Interval(minute.minus(LONGEST_SLOT), minute.plus(LONGEST_SLOT));
        List<Intent> live = intents.over(actor, group.site(), around).stream()
                .filter(targeted -> targeted.target().covers(group))
                .map(TargetedIntent::intent)
                .filter(intent -> intent.interval().contains(at))
                .toList();
        return IntentArbiter.rule(live, group.group().topLevel());
    }
}
