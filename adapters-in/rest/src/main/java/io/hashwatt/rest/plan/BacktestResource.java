package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.ManageBacktests;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** One back-test: how far it is, what it found, and its end before its time. */
@Path(Api.V1 + "/backtests/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class BacktestResource {

    private static final String WHAT = "back-test";

    private final ManageBacktests backtests;
    private final Once once;

    @Inject
    BacktestResource(ManageBacktests backtests, Once once) {
        this.backtests = backtests;
        this.once = once;
    }

    @GET
    public Response get(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Actor actor = Call.of(request).actor();
        BacktestJob job = backtests.find(actor, id(id)).orElseThrow(() -> ProblemException.notFound(WHAT));
        var summary = backtests.summary(actor, job.id());
        return Reply.ok(json -> BacktestJson.withResult(job, summary, json)).response();
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Call call = Call.of(request);
        return once.run(call, () -> {
            BacktestJob job = Outcomes.done(backtests.cancel(call.actor(), id(id)));
            return Reply.changed(json -> BacktestJson.write(job, json));
        });
    }

    private static BacktestId id(String text) {
        return PathId.of(text, BacktestId::new, WHAT);
    }
}
