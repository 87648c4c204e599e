package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.rest.fleet.SiteDeleted;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Etag;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;

/** One plan, and one slot of it explained. */
@Path(Api.V1 + "/plans/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class PlanReadingResource {

    private static final String WHAT = "plan";
    private static final long MOST_BYTES_KEPT = 48L << 20;
    private static final String FOR_CLIENTS = "private, no-cache";

    private final ReadPlans plans;
    private final ReadOutlook outlooks;
    private final PlanBytes bytes;
    private final LargePlanTurns turns;

    @Inject
    PlanReadingResource(ReadPlans plans, ReadOutlook outlooks, InstantSource clock, LargePlanTurns turns) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.turns = turns;
        this.bytes = new PlanBytes(plans, clock, MOST_BYTES_KEPT);
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("id") String text) {
        PlanId id = id(text);
        PlanContent plan = bytes.find(call.actor(), id).orElseThrow(() -> ProblemException.notFound(WHAT));
        String etag = PlanEtag.of(id);
        Response.ResponseBuilder response = Etag.isAmong(etag, call.header("If-None-Match"))
                ? Response.fromResponse(Reply.notModified().response())
                : plan.response(turns);
        return response.header("ETag", etag)
                .header("Cache-Control", FOR_CLIENTS)
                .build();
    }

    @GET
    @Path("/groups/{group}/why")
    @Query("at")
    public Response why(@BeanParam Call call, @PathParam("id") String text, @PathParam("group") String group) {
        Instant at = call.requiredInstant("at");
        PlanRecord plan = plans.find(call.actor(), id(text)).orElseThrow(() -> ProblemException.notFound(WHAT));
        GroupPlanRecord planned = plans.group(call.actor(), plan.id(), PathId.of(group, GroupId::new, "group"))
                .orElseThrow(() -> ProblemException.notFound("group in this plan"));
        ExplainedSlot slot = planned.slotAt(at)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "The plan is for " + plan.period().start() + " to "
                                + plan.period().end() + "."));
        Explanation why = Explanation.of(planned.group(), slot);
        PriceSpread spread = outlooks.then(call.actor(), plan, slot).orElse(null);
        return Reply.ok(json -> WhyJson.write(plan, planned.id(), why, spread, json))
                .response();
    }

    void forget(@Observes SiteDeleted deleted) {
        bytes.forget(deleted.tenant());
    }

    private static PlanId id(String text) {
        return PathId.of(text, PlanId::new, WHAT);
    }
}
