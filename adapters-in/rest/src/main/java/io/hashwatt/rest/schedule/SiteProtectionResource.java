package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The protected groups of a site. */
@Path(Api.V1 + "/sites/{site}/protections")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteProtectionResource {

    private final ProtectGroups protections;

    @Inject
    SiteProtectionResource(ProtectGroups protections) {
        this.protections = protections;
    }

    @GET
    @KnownSite
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        return Listing.whole(protections.list(call.actor(), site), ProtectionJson::write)
                .response();
    }
}
