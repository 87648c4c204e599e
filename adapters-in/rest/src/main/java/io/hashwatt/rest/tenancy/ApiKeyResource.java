package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Credentials of programs. Revoking needs no version: whoever has lost a key should not have to read it first. */
@Path(Api.V1 + "/api-keys")
@Produces(Api.JSON)
@ApplicationScoped
public class ApiKeyResource {

    private static final Representation<ApiKey, ApiKeyId> KEY = new Representation<>(
            "API key", Api.V1 + "/api-keys", ApiKeyId::new, ApiKey::id, ApiKey::version, ApiKeyJson::write);

    private final ManageApiKeys keys;

    @Inject
    ApiKeyResource(ManageApiKeys keys) {
        this.keys = keys;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        return KEY.list(call, page -> keys.list(call.actor(), page)).response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response issue(@BeanParam Call call) {
        Once.refuseKey(call);
        var issued = Outcomes.done(keys.issue(call.actor(), call.json(TenancyFields::key)));
        return KEY.created(
                        issued.key(),
                        json -> json.object("api_key", fields -> ApiKeyJson.write(issued.key(), fields))
                                .text("secret", issued.secret()))
                .response();
    }

    @GET
    @Path("/{id}")
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        return KEY.found(keys.find(call.actor(), KEY.id(id))).response();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@BeanParam Call call, @PathParam("id") String id) {
        Outcomes.done(keys.revoke(call.actor(), KEY.id(id)));
        return Reply.done().response();
    }
}
