package io.hashwatt.rest.pages;

import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What a browser sees that was sent to the API's port. */
@Path("/")
@Produces("text/html")
@OpenToAll
@ApplicationScoped
public class StartPage {

    private static final String BODY = """
            <p>This is the API of Hashwatt, which runs a Bitcoin-mining fleet as a flexible load.</p>
            <ul>
            <li><code>%s</code>: the API; every route but the login needs a key</li>
            <li><a href="/openapi">/openapi</a>: its description (OpenAPI 3.1)</li>
            <li><a href="/health/ready">/health/ready</a>: whether it is ready</li>
            <li><a href="/metrics">/metrics</a>: how it does</li>
            </ul>
            <p>The link of the first login was printed when the server started for the first time.</p>
            """.formatted(Api.V1);

    private final UiPlace ui;

    @Inject
    StartPage(UiPlace ui) {
        this.ui = ui;
    }

    @GET
    public Response get() {
        return ui.address()
                .map(address -> Response.seeOther(address).build())
                .orElseGet(() -> Html.page(200, "Where things are", BODY).response());
    }
}
