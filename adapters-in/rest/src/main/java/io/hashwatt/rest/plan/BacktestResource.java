package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** One back-test: how far it is, what it found, and its end before its time. */
@Path(Api.V1 + "/backtests/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class BacktestResource {

    private static final String WHAT = "back-test";

    private final ManageBacktests backtests;

    @Inject
    BacktestResource(ManageBacktests backtests) {
        this.backtests = backtests;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        Actor actor = call.actor();
        BacktestJob job = backtests.find(actor, id(id)).orElseThrow(() -> ProblemException.notFound(WHAT));
        var summary = backtests.summary(actor, job.id());
        return Reply.ok(json -> BacktestJson.withResult(job, summary, json)).response();
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@BeanParam Call call, @PathParam("id") String id) {
        return call.once(() -> {
            BacktestJob job = Outcomes.done(backtests.cancel(call.actor(), id(id)));
            return Reply.changed(json -> BacktestJson.write(job, json));
        });
    }

    private static BacktestId id(String text) {
        return PathId.of(text, BacktestId::new, WHAT);
    }
}
