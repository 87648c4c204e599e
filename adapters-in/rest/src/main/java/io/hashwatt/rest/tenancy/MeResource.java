package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Whoever asks. */
@Path(Api.V1 + "/me")
@Produces(Api.JSON)
@ApplicationScoped
public class MeResource {

    private final ManageTenants tenants;
    private final ManageUsers users;

    @Inject
    MeResource(ManageTenants tenants, ManageUsers users) {
        this.tenants = tenants;
        this.users = users;
    }

    @GET
    public Response get(@BeanParam Call call) {
        Actor actor = call.actor();
        Tenant tenant = tenants.own(actor);
        return Reply.ok(json -> {
                    json.object("tenant", fields -> TenantJson.write(tenant, fields))
                            .object("principal", fields -> ActorJson.principal(actor, fields));
                    ActorJson.permissions(actor, json);
                })
                .response();
    }

    @PUT
    @Path("/password")
    @Consumes(Api.JSON)
    public Response setPassword(@BeanParam Call call) {
        Outcomes.done(users.setOwnPassword(call.actor(), call.json(TenancyFields::password)));
        return Reply.done()
                .with("Set-Cookie", SessionCookie.clearing(call.peer()))
                .response();
    }
}
