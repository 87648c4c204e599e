package io.hashwatt.rest.tenancy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.ManageApiKeys;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.ApiKey;
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
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Credentials of programs. Revoking needs no version: whoever has lost a key should not have to read it first. */
@Path(Api.V1 + "/api-keys")
@Produces(Api.JSON)
@ApplicationScoped
public class ApiKeyResource {

    private static final String WHAT = "API key";

    private final ManageApiKeys keys;

    @Inject
    ApiKeyResource(ManageApiKeys keys) {
        this.keys = keys;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Page<ApiKeyId> page = call.page(WHAT, ApiKeyId::new);
        return Listing.page(keys.list(call.actor(), page), page, WHAT, ApiKey::id, ApiKeyJson::write)
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response issue(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Once.refuseKey(call);
        var issued = Outcomes.done(keys.issue(call.actor(), call.json(TenancyFields::key)));
        return Reply.created(
                        Api.V1 + "/api-keys/" + issued.key().id(),
                        json -> json.object("api_key", fields -> ApiKeyJson.write(issued.key(), fields))
                                .text("secret", issued.secret()))
                .version(issued.key().version())
                .response();
    }

    @GET
    @Path("/{id}")
    public Response get(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return keys.find(Call.of(request).actor(), id(id))
                .map(key -> Reply.ok(json -> ApiKeyJson.write(key, json)).version(key.version()))
                .orElseThrow(() -> ProblemException.notFound(WHAT))
                .response();
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Outcomes.done(keys.revoke(Call.of(request).actor(), id(id)));
        return Reply.done().response();
    }

    private static ApiKeyId id(String text) {
        return PathId.of(text, ApiKeyId::new, WHAT);
    }
}
