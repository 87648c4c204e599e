package io.hashwatt.rest.plan;

import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Reply;
import jakarta.ws.rs.core.Response;

/**
 * The answer to whoever has had a plan made. A plan has as many megabytes as its site has groups, so only where it is found
 * is kept for a repetition of the request, and the plan itself is read and sent like any other.
 */
record MadePlan(PlanId id, Reply reply) {

    private static final String LOCATION = "Location";
    private static final String PLANS = Api.V1 + "/plans/";

    static MadePlan of(MakePlan.Result.Made made) {
        PlanId id = made.plan().id();
        return new MadePlan(id, Reply.created(PLANS + id).with("ETag", PlanEtag.of(id)));
    }

    /** @param kept of the first time, with what else is said of it now */
    static MadePlan in(Reply kept) {
        String location = kept.headers().getOrDefault(LOCATION, "");
        return new MadePlan(PathId.of(location.substring(location.lastIndexOf('/') + 1), PlanId::new, "plan"), kept);
    }

    /** @throws ProblemException when the plan has gone with its site meanwhile */
    Response response(ReadPlans plans, Actor actor, PlanTurns turns) {
        PlanRecord plan = plans.find(actor, id).orElseThrow(() -> ProblemException.notFound("plan"));
        Response.ResponseBuilder response = PlanContent.of(plans, actor, plan)
                .response((tenant, writing) -> {
                    try {
                        turns.take(tenant, writing);
                    } catch (TooBusy busy) {
                        throw notSent(busy);
                    }
                })
                .status(reply.status());
        reply.headers().forEach(response::header);
        return response.build();
    }

    /** Whoever gave no key would make another one by asking again. */
    private ProblemException notSent(TooBusy busy) {
        return Problem.of(
                        ProblemType.TOO_BUSY,
                        "The plan is made, but others of this account wait for plans. Wait, and get it from " + PLANS
                                + id + ".")
                .withHeader(LOCATION, PLANS + id)
                .withHeader("Retry-After", Long.toString(busy.retryAfter().toSeconds()))
                .asException();
    }
}
