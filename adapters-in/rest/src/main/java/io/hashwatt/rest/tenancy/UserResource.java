package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The tenant's people. */
@Path(Api.V1 + "/users")
@Produces(Api.JSON)
@ApplicationScoped
public class UserResource {

    private static final Representation<User, UserId> USER =
            new Representation<>("user", Api.V1 + "/users", UserId::new, User::id, User::version, UserJson::write);

    private final ManageUsers users;

    @Inject
    UserResource(ManageUsers users) {
        this.users = users;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        return USER.list(call, page -> users.list(call.actor(), page)).response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response invite(@BeanParam Call call) {
        Once.refuseKey(call);
        return invited(Outcomes.done(users.invite(call.actor(), call.json(TenancyFields::user))), call);
    }

    @GET
    @Path("/{id}")
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        return USER.found(users.find(call.actor(), USER.id(id))).response();
    }

    @PUT
    @Path("/{id}")
    @Consumes(Api.JSON)
    public Response change(@BeanParam Call call, @PathParam("id") String id) {
        return USER.changed(users.change(
                        call.actor(), USER.id(id), call.expectedVersion(), call.json(TenancyFields::changes)))
                .response();
    }

    @POST
    @Path("/{id}/invitations")
    public Response inviteAgain(@BeanParam Call call, @PathParam("id") String id) {
        Once.refuseKey(call);
        return invited(Outcomes.done(users.inviteAgain(call.actor(), USER.id(id))), call);
    }

    private static Response invited(ManageUsers.Invited invited, Call call) {
        return USER.created(invited.user(), json -> {
                    json.object("user", fields -> UserJson.write(invited.user(), fields));
                    OneTimeLink.write(invited.oneTimeToken(), call.peer(), json);
                })
                .response();
    }
}
