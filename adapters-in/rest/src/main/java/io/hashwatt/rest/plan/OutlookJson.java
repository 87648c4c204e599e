package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.prices.ReadOutlook.Outlook;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.grid.OutlookPrice;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The outlook on a site's prices in the words of the API. */
final class OutlookJson {

    private OutlookJson() {}

    static void write(Outlook outlook, JsonOutput json) throws IOException {
        json.words("site_id", outlook.site().id())
                .time("decision", outlook.decision())
                .words("currency", outlook.site().currency())
                .words("zone", outlook.site().zone());
        PlanParts.priceBasis(outlook.isAllIn(), json);
        json.whole("learnt_days", SiteOutlook.LEARNT_DAYS);
        looks(outlook.looks(), json);
        json.array("prices", array -> {
            for (OutlookPrice price : outlook.prices()) {
                array.element(fields -> price(price, fields));
            }
        });
    }

    /** How far looks are believed. @param looks null: nobody has looked, or nobody has kept it */
    static void looks(@Nullable BelievedLooks looks, JsonOutput json) throws IOException {
        if (looks == null) {
            json.nothing("looks");
        } else {
            json.object(
                    "looks", fields -> fields.whole("count", looks.count()).decimal("believed_share", looks.share()));
        }
    }

    private static void price(OutlookPrice price, JsonOutput json) throws IOException {
        json.time("start", price.delivery().start())
                .time("end", price.delivery().end())
                .exact("price_per_mwh", price.quote().perMwh())
                .exact("market_price_per_mwh", price.quote().askedPerMwh())
                .words("finality", price.quote().finality())
                .words("price_origin", price.quote().origin());
        spread(price.spread(), json);
    }

    /** Between which prices eight of ten come out. @param spread null: not known, or nothing is uncertain */
    static void spread(@Nullable PriceSpread spread, JsonOutput json) throws IOException {
        if (spread == null) {
            json.nothing("price_spread");
        } else {
            json.object(
                    "price_spread",
                    fields -> fields.decimal("low_per_mwh", spread.low()).decimal("high_per_mwh", spread.high()));
        }
    }
}
