package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The tenant of whoever asks. */
@Path(Api.V1 + "/tenant")
@Produces(Api.JSON)
@ApplicationScoped
public class OwnTenantResource {

    private final ManageTenants tenants;

    @Inject
    OwnTenantResource(ManageTenants tenants) {
        this.tenants = tenants;
    }

    @GET
    public Response get(@BeanParam Call call) {
        Tenant tenant = tenants.own(call.actor());
        return Reply.ok(json -> TenantJson.write(tenant, json))
                .version(tenant.version())
                .response();
    }
}
