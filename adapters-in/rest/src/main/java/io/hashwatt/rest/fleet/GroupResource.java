package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** One miner group. */
@Path(Api.V1 + "/groups/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class GroupResource {

    static final Representation<RegisteredGroup, GroupId> GROUP = new Representation<>(
            "group", Api.V1 + "/groups", GroupId::new, RegisteredGroup::id, RegisteredGroup::version, GroupJson::write);

    private final ManageGroups groups;

    @Inject
    GroupResource(ManageGroups groups) {
        this.groups = groups;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        return GROUP.found(groups.find(call.actor(), GROUP.id(id))).response();
    }

    @PUT
    @Consumes(Api.JSON)
    public Response change(@BeanParam Call call, @PathParam("id") String id) {
        return GROUP.changed(
                        groups.change(call.actor(), GROUP.id(id), call.expectedVersion(), call.json(GroupJson::edit)))
                .response();
    }

    @DELETE
    public Response delete(@BeanParam Call call, @PathParam("id") String id) {
        Outcomes.done(groups.delete(call.actor(), GROUP.id(id), call.expectedVersion()));
        return Reply.done().response();
    }
}
