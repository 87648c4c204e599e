package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Which series a site is planned on. The first choice comes with {@code If-None-Match: *}. */
@Path(Api.V1 + "/sites/{site}/market")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteMarketResource {

    private final ManageSiteMarket markets;

    @Inject
    SiteMarketResource(ManageSiteMarket markets) {
        this.markets = markets;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("site") String site) {
        return markets.find(call.actor(), SitePath.id(site))
                .map(market ->
                        Reply.ok(json -> SiteMarketJson.write(market, json)).version(market.version()))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no such site, or nobody has chosen its series yet."))
                .response();
    }

    @PUT
    @Consumes(Api.JSON)
    public Response set(@BeanParam Call call, @PathParam("site") String site) {
        long expected = call.expectsNothing() ? ManageSiteMarket.NOT_SET : call.expectedVersion();
        SiteMarket market = Outcomes.done(
                markets.set(call.actor(), SitePath.id(site), expected, call.json(SiteMarketJson::choice)));
        return Reply.changed(json -> SiteMarketJson.write(market, json))
                .version(market.version())
                .response();
    }
}
