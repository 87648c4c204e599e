package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The platform's tenants, for its administrators. */
@Path(Api.V1 + "/tenants")
@Produces(Api.JSON)
@ApplicationScoped
public class TenantResource {

    private static final String OWN = Api.V1 + "/tenant";

    private final ManageTenants tenants;

    @Inject
    TenantResource(ManageTenants tenants) {
        this.tenants = tenants;
    }

    @GET
    public Response list(@BeanParam Call call) {
        return Listing.whole(tenants.list(call.actor()), TenantJson::write).response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@BeanParam Call call) {
        Once.refuseKey(call);
        var created = Outcomes.done(tenants.create(call.actor(), call.json(TenancyFields::tenant)));
        return Reply.created(OWN, json -> {
                    json.object("tenant", fields -> TenantJson.write(created.tenant(), fields));
                    OneTimeLink.write(created.oneTimeToken(), call.peer(), json);
                })
                .response();
    }
}
