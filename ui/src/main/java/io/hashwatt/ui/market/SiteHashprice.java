package io.hashwatt.ui.market;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.Hashprice;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What 1 PH/s earns in a day at a site now, and what that is made of. */
sealed interface SiteHashprice {

    RegisteredSite site();

    /** Nobody has said yet which series the site is planned on. */
    record NotChosen(RegisteredSite site) implements SiteHashprice {}

    /** @param value empty: nobody has quoted one for now @param grounds what it rests on */
    record Quoted(RegisteredSite site, Instant at, String series, Optional<BigDecimal> value, PlanGrounds grounds)
            implements SiteHashprice {}

    /**
     * @param bitcoin name of the series
     * @param difficulty name of the series
     * @param parts empty: bitcoin price or difficulty of now are not known
     * @param grounds what it rests on
     */
    record Derived(
            RegisteredSite site,
            Instant at,
            String bitcoin,
            String difficulty,
            HashpriceBasis.Derived basis,
            Optional<DerivedHashprice.Parts> parts,
            PlanGrounds grounds)
            implements SiteHashprice {

        Optional<BigDecimal> value() {
            return parts.map(found -> Hashprice.perPhDay(
                    found.difficulty(),
                    Hashprice.reward(found.subsidySatoshi(), basis.netFeeShare()),
                    found.bitcoinPrice()));
        }
    }
}
