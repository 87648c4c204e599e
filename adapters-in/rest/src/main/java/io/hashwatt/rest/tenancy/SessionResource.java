package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Checks;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.OpenToAll;
import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Sessions of people, with a password or with the token of an invitation. */
@Path(Api.V1 + "/sessions")
@Produces(Api.JSON)
@ApplicationScoped
public class SessionResource {

    private static final String USUAL_TENANT = "main";

    private final LogIn logIn;
    private final ManageTenants tenants;

    @Inject
    SessionResource(LogIn logIn, ManageTenants tenants) {
        this.logIn = logIn;
        this.tenants = tenants;
    }

    @POST
    @OpenToAll
    @Consumes(Api.JSON)
    public Response begin(@BeanParam Call call) {
        Once.refuseKey(call);
        LogIn.Result result =
                call.json(SessionResource::attempt).with(logIn, call.peer().address());
        return switch (result) {
            case LogIn.Result.LoggedIn begun -> reply(begun, call).response();
            case LogIn.Result.Refused ignored ->
                throw Problem.of(ProblemType.UNAUTHENTICATED, "Tenant, login, password or token is wrong.")
                        .withHeader("WWW-Authenticate", "Bearer realm=\"hashwatt\"")
                        .asException();
            case LogIn.Result.Throttled throttled ->
                throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many failed logins.")
                        .withHeader(
                                "Retry-After",
                                Long.toString(throttled.retryAfter().toSeconds() + 1))
                        .asException();
        };
    }

    @DELETE
    @Path("/current")
    public Response end(@BeanParam Call call) {
        logIn.logOut(call.credential());
        return Reply.done()
                .with("Set-Cookie", SessionCookie.clearing(call.peer()))
                .response();
    }

    private Reply reply(LogIn.Result.LoggedIn begun, Call call) {
        var tenant = tenants.own(begun.actor());
        return Reply.created(
                        Api.V1 + "/sessions/current",
                        json -> json.text("session", begun.session())
                                .time("expires_at", begun.expiresAt())
                                .object("tenant", fields -> TenantJson.write(tenant, fields))
                                .object("user", fields -> ActorJson.principal(begun.actor(), fields)))
                .with("Set-Cookie", SessionCookie.beginning(begun, call.peer()));
    }

    @FunctionalInterface
    private interface Attempt {
        LogIn.Result with(LogIn logIn, String remote);
    }

    private static Attempt attempt(JsonFields fields) {
        fields.refuseUnknown("tenant", "login", "password", "one_time_token");
        Optional<String> token = fields.optional("one_time_token").map(JsonValue::text);
        if (token.isPresent()) {
            fields.refuseUnknown("one_time_token");
            return (logIn, remote) -> logIn.withOneTimeToken(token.get(), remote);
        }
        String tenant = fields.optional("tenant").map(Checks::name).orElse(USUAL_TENANT);
        String login = Checks.name(fields.required("login"));
        String password = fields.required("password").text();
        return (logIn, remote) -> logIn.withPassword(tenant, login, password, remote);
    }
}
