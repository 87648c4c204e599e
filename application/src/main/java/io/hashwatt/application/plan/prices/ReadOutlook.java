package io.hashwatt.application.plan.prices;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.grid.OutlookPrice;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a site is expected to pay for power, and how uncertain that is. */
public interface ReadOutlook {

    /** What a plan that is made now decides on, as far as a plan reaches. Refused: nobody has chosen the site's series. */
    Outcome<Outlook> now(Actor actor, SiteId site);

    /**
     * How uncertain the price of a slot was when a plan was made, worked out again from what was known then.
     *
     * @return empty: it was published; too little was known to tell; or other prices are stored by now than the plan saw, or
     *     the site has another tariff
     */
    Optional<PriceSpread> then(Actor actor, PlanRecord plan, ExplainedSlot slot);

    /**
     * @param decision the instant as of which it is
     * @param prices what is paid per MWh in the site's currency, in order of time from the delivery on that has begun
     * @param looks how far looks are believed; null: nobody has looked
     */
    record Outlook(
            RegisteredSite site,
            Instant decision,
            List<OutlookPrice> prices,
            @Nullable BelievedLooks looks) {

        /** Whether its prices are what a tariff has made of those of the market. */
        public boolean isAllIn() {
            return prices.stream().anyMatch(price -> price.quote().isAllIn());
        }
    }
}
