package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The tenant's sites. */
@Path(Api.V1 + "/sites")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteResource {

    private static final Representation<RegisteredSite, SiteId> SITE = new Representation<>(
            "site", Api.V1 + "/sites", SiteId::new, RegisteredSite::id, RegisteredSite::version, SiteJson::write);

    private final ManageSites sites;
    private final Event<SiteDeleted> deleted;

    @Inject
    SiteResource(ManageSites sites, Event<SiteDeleted> deleted) {
        this.sites = sites;
        this.deleted = deleted;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        return SITE.list(call, page -> sites.list(call.actor(), page)).response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@BeanParam Call call) {
        return call.once(() -> SITE.created(sites.create(call.actor(), call.json(SiteJson::draft))));
    }

    @GET
    @Path("/{id}")
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        return SITE.found(sites.find(call.actor(), SITE.id(id))).response();
    }

    @PUT
    @Path("/{id}")
    @Consumes(Api.JSON)
    public Response change(@BeanParam Call call, @PathParam("id") String id) {
        return SITE.changed(
                        sites.change(call.actor(), SITE.id(id), call.expectedVersion(), call.json(SiteJson::changes)))
                .response();
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@BeanParam Call call, @PathParam("id") String id) {
        Outcomes.done(sites.delete(call.actor(), SITE.id(id), call.expectedVersion()));
        deleted.fire(new SiteDeleted(call.actor().tenant()));
        return Reply.done().response();
    }
}
