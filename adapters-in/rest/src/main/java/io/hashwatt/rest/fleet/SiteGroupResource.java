package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The miner groups of a site, all of them. */
@Path(Api.V1 + "/sites/{site}/groups")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteGroupResource {

    private final ManageGroups groups;
    private final Once once;

    @Inject
    SiteGroupResource(ManageGroups groups, Once once) {
        this.groups = groups;
        this.once = once;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@Context ContainerRequestContext request, @PathParam("site") String site) {
        Call call = Call.of(request);
        return GroupResource.GROUP
                .list(call, page -> Outcomes.done(groups.list(call.actor(), siteId(site), page)))
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@Context ContainerRequestContext request, @PathParam("site") String site) {
        Call call = Call.of(request);
        return once.run(
                call,
                () -> GroupResource.GROUP.created(
                        groups.create(call.actor(), siteId(site), call.json(GroupJson::group))));
    }

    private static SiteId siteId(String text) {
        return PathId.of(text, SiteId::new, "site");
    }
}
