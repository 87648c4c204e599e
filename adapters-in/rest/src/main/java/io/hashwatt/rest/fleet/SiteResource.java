package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The tenant's sites. */
@Path(Api.V1 + "/sites")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteResource {

    private static final String WHAT = "site";

    private final ManageSites sites;
    private final Once once;
    private final Event<SiteDeleted> deleted;

    @Inject
    SiteResource(ManageSites sites, Once once, Event<SiteDeleted> deleted) {
        this.sites = sites;
        this.once = once;
        this.deleted = deleted;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Page<SiteId> page = call.page(WHAT, SiteId::new);
        return Listing.page(sites.list(call.actor(), page), page, WHAT, RegisteredSite::id, SiteJson::write)
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return once.run(call, () -> {
            RegisteredSite site = Outcomes.done(sites.create(call.actor(), call.json(SiteJson::draft)));
            return Reply.created(Api.V1 + "/sites/" + site.id(), json -> SiteJson.write(site, json))
                    .version(site.version());
        });
    }

    @GET
    @Path("/{id}")
    public Response get(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return sites.find(Call.of(request).actor(), id(id))
                .map(site -> Reply.ok(json -> SiteJson.write(site, json)).version(site.version()))
                .orElseThrow(() -> ProblemException.notFound(WHAT))
                .response();
    }

    @PUT
    @Path("/{id}")
    @Consumes(Api.JSON)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Call call = Call.of(request);
        RegisteredSite site =
                Outcomes.done(sites.change(call.actor(), id(id), call.expectedVersion(), call.json(SiteJson::changes)));
        return Reply.changed(json -> SiteJson.write(site, json))
                .version(site.version())
                .response();
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Call call = Call.of(request);
        Outcomes.done(sites.delete(call.actor(), id(id), call.expectedVersion()));
        deleted.fire(new SiteDeleted(call.actor().tenant()));
        return Reply.done().response();
    }

    private static SiteId id(String text) {
        return PathId.of(text, SiteId::new, WHAT);
    }
}
