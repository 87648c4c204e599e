package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The protection of a group from calendars and prices. */
@Path(Api.V1 + "/groups/{id}/protection")
@Produces(Api.JSON)
@ApplicationScoped
public class GroupProtectionResource {

    private final ProtectGroups protect;

    @Inject
    GroupProtectionResource(ProtectGroups protect) {
        this.protect = protect;
    }

    @PUT
    @Consumes(Api.JSON)
    public Response put(@BeanParam Call call, @PathParam("id") String text) {
        Protection protection =
                Outcomes.done(protect.protect(call.actor(), id(text), call.json(ProtectionJson::reason)));
        return Reply.changed(json -> ProtectionJson.write(protection, json)).response();
    }

    @DELETE
    public Response release(@BeanParam Call call, @PathParam("id") String text) {
        Outcomes.done(protect.release(call.actor(), id(text)));
        return Reply.done().response();
    }

    private static GroupId id(String text) {
        return PathId.of(text, GroupId::new, "group");
    }
}
