package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What the plans of a site would have done, day by day. */
@Path(Api.V1 + "/sites/{site}/observed")
@Produces(Api.JSON)
@ApplicationScoped
public class ObservedDaysResource {

    private final ReadObservedDays observed;

    @Inject
    ObservedDaysResource(ReadObservedDays observed) {
        this.observed = observed;
    }

    @GET
    @Query({"from", "to"})
    public Response days(@BeanParam Call call, @PathParam("site") String text) {
        SiteId site = SitePath.id(text);
        ObservedDays days =
                Outcomes.done(observed.between(call.actor(), site, call.requiredDate("from"), call.requiredDate("to")));
        return Reply.ok(json -> ObservedDaysJson.write(days, json)).response();
    }
}
