package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** One miner group. */
@Path(Api.V1 + "/groups/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class GroupResource {

    private static final String WHAT = "group";

    private final ManageGroups groups;

    @Inject
    GroupResource(ManageGroups groups) {
        this.groups = groups;
    }

    @GET
    public Response get(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return groups.find(Call.of(request).actor(), id(id))
                .map(group -> Reply.ok(json -> GroupJson.write(group, json)).version(group.version()))
                .orElseThrow(() -> ProblemException.notFound(WHAT))
                .response();
    }

    @PUT
    @Consumes(Api.JSON)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Call call = Call.of(request);
        RegisteredGroup group =
                Outcomes.done(groups.change(call.actor(), id(id), call.expectedVersion(), call.json(GroupJson::group)));
        return Reply.changed(json -> GroupJson.write(group, json))
                .version(group.version())
                .response();
    }

    @DELETE
    public Response delete(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Call call = Call.of(request);
        Outcomes.done(groups.delete(call.actor(), id(id), call.expectedVersion()));
        return Reply.done().response();
    }

    private static GroupId id(String text) {
        return PathId.of(text, GroupId::new, WHAT);
    }
}
