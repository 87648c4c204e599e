package io.hashwatt.rest.plan;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The back-tests of a site. */
@Path(Api.V1 + "/sites/{site}/backtests")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteBacktestResource {

    private static final String WHAT = "back-test";

    private final ManageSiteMarket markets;
    private final ManageBacktests backtests;

    @Inject
    SiteBacktestResource(ManageSiteMarket markets, ManageBacktests backtests) {
        this.markets = markets;
        this.backtests = backtests;
    }

    @GET
    @KnownSite
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        Page<BacktestId> page = call.page(WHAT, BacktestId::new);
        return Listing.page(backtests.list(call.actor(), site, page), page, WHAT, BacktestJob::id, BacktestJson::write)
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response submit(@BeanParam Call call, @PathParam("site") String text) {
        return call.once(() -> {
            SiteId site = SitePath.id(text);
            ManageBacktests.Wish wish = withPolicies(call.actor(), site, call.json(BacktestFields::wish));
            BacktestJob job = Outcomes.done(backtests.submit(call.actor(), site, wish));
            return Reply.accepted(Api.V1 + "/backtests/" + job.id(), json -> BacktestJson.write(job, json));
        });
    }

    private ManageBacktests.Wish withPolicies(Actor actor, SiteId site, ManageBacktests.Wish wish) {
        return wish.policies().isEmpty() ? wish.under(runnable(actor, site, wish)) : wish;
    }

    private List<Policy> runnable(Actor actor, SiteId site, ManageBacktests.Wish wish) {
        boolean hasDayAhead =
                markets.find(actor, site).map(SiteMarket::dayAhead).isPresent();
        return Arrays.stream(Policy.values())
                .filter(policy -> hasDayAhead || !policy.needsDayAhead())
                .filter(policy -> policy.isByPrices() || wish.draft() != null)
                .toList();
    }
}
