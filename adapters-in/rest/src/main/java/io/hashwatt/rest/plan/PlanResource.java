package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Cursor;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A site's plans: made, listed, and the one that counts now. */
@Path(Api.V1 + "/sites/{site}/plans")
@Produces(Api.JSON)
@ApplicationScoped
public class PlanResource {

    private static final String WHAT = "plan";

    private final MakePlan makePlan;
    private final ReadPlans plans;
    private final InstantSource clock;
    private final LargePlanTurns turns;

    @Inject
    PlanResource(MakePlan makePlan, ReadPlans plans, InstantSource clock, LargePlanTurns turns) {
        this.makePlan = makePlan;
        this.plans = plans;
        this.clock = clock;
        this.turns = turns;
    }

    @GET
    @KnownSite
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        SiteId id = SitePath.known(call).id();
        int limit = call.limit();
        Optional<PlanId> before = call.cursor(WHAT, text -> new PlanId(UUID.fromString(text)));
        List<PlanRecord> found = plans.newestFirst(call.actor(), id, before, limit);
        String next =
                found.size() < limit ? null : Cursor.of(WHAT, found.getLast().id());
        Map<PlanId, Instant> inForce = plans.inForceSince(
                call.actor(), found.stream().map(PlanRecord::id).toList());
        return Listing.page(found, next, (plan, json) -> PlanJson.header(plan, inForce.get(plan.id()), json))
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response make(@BeanParam Call call, @PathParam("site") String site) {
        call.body(Call.LARGEST_JSON); // before it is its turn, so that nobody waits for a slow sender
        return call.oncePrepared(
                () -> {
                    SiteId id = SitePath.id(site);
                    Instant now = clock.instant();
                    MakePlan.Command command = call.jsonIfAny(fields -> PlanFields.command(id, fields, now));
                    MakePlan.Prepared prepared = makePlan.prepare(call.actor(), command);
                    return () -> MadePlan.of(MakingOutcome.made(makePlan.keep(prepared)))
                            .reply();
                },
                reply -> MadePlan.in(reply).response(plans, call.actor(), turns));
    }

    @GET
    @KnownSite
    @Path("/current")
    public Response current(@BeanParam Call call) {
        RegisteredSite found = SitePath.known(call);
        Instant now = clock.instant();
        PlanRecord plan =
                plans.inForce(call.actor(), found.id(), now).orElseThrow(() -> noneNow(call, found.id(), now));
        return PlanContent.of(plans, call.actor(), plan)
                .response(turns)
                .header("ETag", PlanEtag.of(plan.id()))
                .header("Content-Location", Api.V1 + "/plans/" + plan.id())
                .build();
    }

    private ProblemException noneNow(Call call, SiteId site, Instant now) {
        String why = plans.newestFirst(call.actor(), site, Optional.empty(), 1).stream()
                .findFirst()
                .map(newest -> "The newest plan is for " + newest.period().start() + " to "
                        + newest.period().end() + ", which is not now (" + now + ").")
                .orElse("No plan of the site has been made yet.");
        return new ProblemException(ProblemType.NOT_FOUND, why);
    }
}
