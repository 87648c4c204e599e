package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.prices.ReadOutlook.Outlook;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The prices a plan would be made on now, known and expected. */
@Path(Api.V1 + "/sites/{site}/outlook")
@Produces(Api.JSON)
@ApplicationScoped
public class OutlookResource {

    private final ReadOutlook outlooks;

    @Inject
    OutlookResource(ReadOutlook outlooks) {
        this.outlooks = outlooks;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("site") String text) {
        Outlook outlook = Outcomes.done(outlooks.now(call.actor(), SitePath.id(text)));
        return Reply.ok(json -> OutlookJson.write(outlook, json)).response();
    }
}
