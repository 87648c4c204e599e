package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** What all that people want at a site compiles to. */
@Path(Api.V1 + "/sites/{site}/intents")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteIntentResource {

    private static final Duration LONGEST = Duration.ofDays(ReadIntents.MOST_DAYS);

    /** In one answer. They are compiled anew for each, so that a part of them costs as much as all. */
    private static final int MOST_INTENTS = 10_000;

    private final ReadIntents intents;

    @Inject
    SiteIntentResource(ReadIntents intents) {
        this.intents = intents;
    }

    @GET
    @KnownSite
    @Query({"from", "to"})
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        Interval period = call.period(LONGEST);
        List<TargetedIntent> found = intents.over(call.actor(), site, period);
        if (found.size() > MOST_INTENTS) {
            throw ProblemException.malformed(
                    "to", "must be earlier: there are more than " + MOST_INTENTS + " intents until then");
        }
        return Listing.whole(found, IntentJson::write).response();
    }
}
