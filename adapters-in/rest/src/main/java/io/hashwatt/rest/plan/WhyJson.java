package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.PlanRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An explanation in the words of the API. */
final class WhyJson {

    private WhyJson() {}

    /** @param spread null: the price is certain, or it is not known how uncertain it was */
    static void write(PlanRecord plan, GroupId id, Explanation why, @Nullable PriceSpread spread, JsonOutput json)
            throws IOException {
        ExplainedSlot slot = why.slot();
        MinerGroup group = why.group();
        json.words("plan_id", plan.id())
                .words("site_id", plan.site())
                .words("group_id", id)
                .text("group", group.name())
                .text("sentence", WhySentence.of(plan, why))
                .object("interval", interval -> interval(slot.interval(), plan.zone(), interval))
                .words("control_mode", plan.mode())
                .words("currency", plan.currency())
                .object("level", level -> level(group, slot.level(), level))
                .decimal("value", slot.value());
        nextBest(group, slot.nextBest(), json);
        GroundsOutput.write(plan.grounds(), json);
        json.exact("price_per_mwh", slot.pricePerMwh()).exact("market_price_per_mwh", slot.askedPerMwh());
        PlanParts.priceBasis(slot.isAllIn(), json);
        json.words("finality", slot.finality()).words("price_origin", slot.origin());
        OutlookJson.spread(spread, json);
        json.decimal("hashprice_per_ph_day", slot.hashpricePerPhDay())
                .object("reason", reason -> ReasonJson.write(slot.why(), plan.currency(), reason))
                .decimal("level_pays_below_per_mwh", price(why.strikeOfStep(slot.level())))
                .decimal("earns_below_per_mwh", price(why.strikeOfWhole()))
                .decimal("level_above_pays_below_per_mwh", price(why.strikeOfStep(slot.level() + 1)));
    }

    private static @Nullable BigDecimal price(Optional<StrikePrice> strike) {
        return strike.flatMap(StrikePrice::pricePerMwh).orElse(null);
    }

    private static void interval(Interval interval, ZoneId zone, JsonOutput json) throws IOException {
        json.time("start", interval.start())
                .time("end", interval.end())
                .text("local_start", local(interval.start(), zone))
                .text("local_end", local(interval.end(), zone))
                .words("zone", zone);
    }

    /** The site's own time, with its offset. */
    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private static void level(MinerGroup group, int index, JsonOutput json) throws IOException {
        PowerLevel level = group.level(index);
        json.whole("level", index)
                .text("name", level.name())
                .decimal("power_w", group.powerAt(index).watts());
    }

    private static void nextBest(MinerGroup group, PlannedSlot.@Nullable Alternative next, JsonOutput json)
            throws IOException {
        if (next == null) {
            json.nothing("next_best");
        } else {
            json.object("next_best", fields -> {
                level(group, next.level(), fields);
                fields.decimal("value", next.value());
            });
        }
    }
}
