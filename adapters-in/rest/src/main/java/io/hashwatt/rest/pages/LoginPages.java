package io.hashwatt.rest.pages;

import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.OpenToAll;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * From the one-time link to an API key, with two buttons. Looking at the link does not use it up: mail programs and
 * messengers look at links too.
 */
@Path("/login")
@Produces("text/html")
@ApplicationScoped
public class LoginPages {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST_FORM = 4096;
    private static final String NAME_OF_KEY = "first login";

    private static final String BUTTON = """
            <p>This link logs you in once.</p>
            <form method="post" action="/login"><input type="hidden" name="token" value="%s"><button>Log in</button></form>
            """;

    private static final String LOGGED_IN = "<p>You are %s. The session ends at %s.</p>\n";

    private static final String OFFER = """
            <p>Programs need a key. It is shown once, so have a place ready to keep it.</p>
            <form method="post" action="/login/api-key"><button>Make an API key</button></form>
            """;

    private static final String KEY = """
            <p>Keep it now: it is not stored and cannot be shown again. It may do whatever an administrator may.</p>
            <pre>%1$s</pre>
            <p>Try it:</p>
            <pre>export HASHWATT_API_KEY='%1$s'
            curl -H "Authorization: Bearer $HASHWATT_API_KEY" %2$s</pre>
            """;

    private static final String INVALID = """
            <p>The link is unknown, too old or used up. Whoever runs the server can make a new one.</p>
            """;

    private final LogIn logIn;
    private final ManageApiKeys keys;

    @Inject
    LoginPages(LogIn logIn, ManageApiKeys keys) {
        this.logIn = logIn;
        this.keys = keys;
    }

    @GET
    @OpenToAll
    @Query("token")
    public Response show(@BeanParam Call call) {
        String token = call.text("token").orElse("");
        return Html.page(200, "Log in", BUTTON.formatted(Html.text(token))).response();
    }

    @POST
    @OpenToAll
    @Consumes(FORM)
    public Response logIn(@BeanParam Call call) {
        String token = Forms.field("token", call.body(LARGEST_FORM)).orElse("");
        return switch (logIn.withOneTimeToken(token, call.peer().address())) {
            case LogIn.Result.LoggedIn begun -> welcome(begun, call);
            case LogIn.Result.Refused ignored ->
                Html.page(401, "This link does not work", INVALID).response();
            case LogIn.Result.Throttled throttled ->
                Html.page(429, "Too many attempts", INVALID)
                        .with(
                                "Retry-After",
                                Long.toString(throttled.retryAfter().toSeconds() + 1))
                        .response();
        };
    }

    /** With the cookie only, from a page of ours: the filter before all routes sees to both. */
    @POST
    @Path("/api-key")
    @Consumes(FORM)
    public Response makeKey(@BeanParam Call call) {
        var issued = Outcomes.done(keys.issue(call.actor(), new ManageApiKeys.Draft(NAME_OF_KEY, Role.ADMIN, null)));
        String body =
                KEY.formatted(Html.text(issued.secret()), Html.text(call.peer().url(Api.V1 + "/me")));
        return Html.page(200, "Your API key", body).response();
    }

    private Response welcome(LogIn.Result.LoggedIn begun, Call call) {
        String name = begun.actor().principal().name();
        String body = LOGGED_IN.formatted(Html.text(name), begun.expiresAt())
                + (begun.actor().may(Permission.MANAGE_USERS) ? OFFER : "");
        return Html.page(200, "Welcome", body)
                .with("Set-Cookie", SessionCookie.beginning(begun, call.peer()))
                .response();
    }
}
