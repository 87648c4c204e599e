package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadConnectionWorth.SiteConnection;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** What more of a site's connection to the grid would have earned. */
@Path(Api.V1 + "/sites/{site}/connection-worth")
@Produces(Api.JSON)
@ApplicationScoped
public class ConnectionWorthResource {

    private final ReadConnectionWorth connections;

    @Inject
    ConnectionWorthResource(ReadConnectionWorth connections) {
        this.connections = connections;
    }

    @GET
    @Query({"from", "to"})
    public Response get(@BeanParam Call call, @PathParam("site") String text) {
        SiteConnection connection = Outcomes.done(connections.between(
                call.actor(), SitePath.id(text), call.requiredDate("from"), call.requiredDate("to")));
        return Reply.ok(json -> write(connection, json)).response();
    }

    private static void write(SiteConnection connection, JsonOutput json) throws IOException {
        json.words("site_id", connection.site().id())
                .words("zone", connection.site().zone())
                .words("currency", connection.site().currency())
                .words("from", connection.from())
                .words("to", connection.to())
                .decimal(
                        "planned_minutes",
                        ObservedDaysJson.minutes(connection.worth().planned()))
                .decimal(
                        "unplanned_minutes",
                        ObservedDaysJson.minutes(connection.worth().unplanned()))
                .decimal(
                        "cap_short_minutes",
                        ObservedDaysJson.minutes(connection.worth().shortFor()))
                .money("one_more_megawatt", connection.worth().megawattMore());
    }
}
