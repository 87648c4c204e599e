package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The control mode of a site. It is always there, so that the first decision too names the version it was made from. */
@Path(Api.V1 + "/sites/{site}/control")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteControlResource {

    private final ArmSite arm;
    private final ReadControl controls;

    @Inject
    SiteControlResource(ArmSite arm, ReadControl controls) {
        this.arm = arm;
        this.controls = controls;
    }

    @GET
    @KnownSite
    public Response get(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        SiteControl control = controls.of(call.actor(), site);
        return Reply.ok(json -> SiteControlJson.write(control, json))
                .version(control.version())
                .response();
    }

    @PUT
    @Consumes(Api.JSON)
    public Response set(@BeanParam Call call, @PathParam("site") String text) {
        SiteControl control = Outcomes.done(
                arm.set(call.actor(), SitePath.id(text), call.expectedVersion(), call.json(SiteControlJson::order)));
        return Reply.changed(json -> SiteControlJson.write(control, json))
                .version(control.version())
                .response();
    }
}
