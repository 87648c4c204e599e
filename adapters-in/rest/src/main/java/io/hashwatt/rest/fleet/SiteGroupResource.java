package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
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

/** The miner groups of a site, all of them. */
@Path(Api.V1 + "/sites/{site}/groups")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteGroupResource {

    private final ManageGroups groups;

    @Inject
    SiteGroupResource(ManageGroups groups) {
        this.groups = groups;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call, @PathParam("site") String site) {
        return GroupResource.GROUP
                .list(call, page -> Outcomes.done(groups.list(call.actor(), SitePath.id(site), page)))
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@BeanParam Call call, @PathParam("site") String site) {
        return call.once(() -> GroupResource.GROUP.created(
                groups.create(call.actor(), SitePath.id(site), call.json(GroupJson::group))));
    }
}
