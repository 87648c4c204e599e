package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What 1 PH/s earns in a day at a site, step by step, and what that is made of. */
@Path(Api.V1 + "/sites/{site}/hashprice")
@Produces(Api.JSON)
@ApplicationScoped
public class HashpriceResource {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_STEPS = 10_000;
    private static final int MINUTES_OF_DAY = 1_440;
    private static final long USUAL_MINUTES = 60;

    private final ReadSiteMarket markets;
    private final HashpriceParts parts;

    @Inject
    HashpriceResource(ReadSiteMarket markets, ManageSeries series, ReadSeries values) {
        this.markets = markets;
        this.parts = new HashpriceParts(series, values);
    }

    @GET
    @KnownSite
    @Query({"from", "to", "minutes"})
    public Response get(@BeanParam Call call) {
        RegisteredSite site = SitePath.known(call);
        Interval period = call.period(LONGEST);
        Duration step = step(call, period);
        var prices = markets.prices(call.actor(), site.id(), period)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "Nobody has chosen the series of the site yet."));
        JsonOutput.Content madeOf = parts.of(call.actor(), prices.market().hashprice(), period.start());
        return Reply.ok(json -> json.words("site_id", site.id())
                        .words("currency", site.currency())
                        .words("zone", site.zone())
                        .time("from", period.start())
                        .time("to", period.end())
                        .object("made_of", madeOf)
                        .array("steps", steps -> steps(prices.hashprice(), period, step, steps)))
                .response();
    }

    private static Duration step(Call call, Interval period) {
        long minutes = call.number("minutes", 1, MINUTES_OF_DAY).orElse(USUAL_MINUTES);
        if (period.length().toMinutes() / minutes >= MOST_STEPS) {
            throw ProblemException.malformed("minutes", "must not give more than " + MOST_STEPS + " steps");
        }
        return Duration.ofMinutes(minutes);
    }

    private static void steps(HashpriceCurve hashprice, Interval period, Duration length, JsonOutput json)
            throws IOException {
        for (Instant start = period.start(); start.isBefore(period.end()); start = start.plus(length)) {
            Interval step = Interval.of(start, length).intersection(period).orElseThrow();
            json.element(fields -> fields.time("start", step.start())
                    .decimal("minutes", step.minutes())
                    .decimal("hashprice_per_ph_day", hashprice.meanOver(step)));
        }
    }
}
