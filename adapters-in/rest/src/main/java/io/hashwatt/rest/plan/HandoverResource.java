package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What is handed over with a site, to be shown before its control mode is confirmed. */
@Path(Api.V1 + "/sites/{site}/control/handover")
@Produces(Api.JSON)
@ApplicationScoped
public class HandoverResource {

    private final ReadHandover handovers;

    @Inject
    HandoverResource(ReadHandover handovers) {
        this.handovers = handovers;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("site") String text) {
        Handover handover =
                handovers.of(call.actor(), SitePath.id(text)).orElseThrow(() -> ProblemException.notFound("site"));
        return Reply.ok(json -> HandoverJson.write(handover, json)).response();
    }
}
