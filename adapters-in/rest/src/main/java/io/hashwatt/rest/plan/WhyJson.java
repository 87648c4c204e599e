package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

/** An explanation in the words of the API. */
final class WhyJson {

    private WhyJson() {}

    static void write(Explanation why, JsonOutput json) throws IOException {
        ExplainedSlot slot = why.slot();
        json.words("plan_id", why.plan().id())
                .words("site_id", why.plan().site())
                .words("group_id", why.planned().id())
                .text("group", why.group().name())
                .text("sentence", why.sentence())
                .object("interval", interval -> interval(why, interval))
                .words("control_mode", why.plan().mode())
                .words("currency", why.plan().currency())
                .object("level", level -> level(why, slot.level(), level))
                .decimal("value", slot.value());
        nextBest(why, json);
        json.exact("price_per_mwh", slot.pricePerMwh())
                .words("finality", slot.finality())
                .decimal("hashprice_per_ph_day", slot.hashpricePerPhDay())
                .object("reason", reason -> ReasonJson.write(slot.why(), reason))
                .decimal("level_pays_below_per_mwh", why.strike(slot.level()).orElse(null))
                .decimal("earns_below_per_mwh", why.averageStrike(slot.level()).orElse(null))
                .decimal(
                        "level_above_pays_below_per_mwh",
                        why.strike(slot.level() + 1).orElse(null));
    }

    private static void interval(Explanation why, JsonOutput json) throws IOException {
        var interval = why.slot().interval();
        json.time("start", interval.start())
                .time("end", interval.end())
                .text("local_start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(why.local(interval.start())))
                .text("local_end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(why.local(interval.end())))
                .words("zone", why.plan().zone());
    }

    private static void level(Explanation why, int index, JsonOutput json) throws IOException {
        PowerLevel level = why.group().level(index);
        json.whole("level", index)
                .text("name", level.name())
                .decimal("power_w", why.group().powerAt(index).watts());
    }

    private static void nextBest(Explanation why, JsonOutput json) throws IOException {
        PlannedSlot.Alternative next = why.slot().nextBest();
        if (next == null) {
            json.nothing("next_best");
        } else {
            json.object("next_best", fields -> {
                level(why, next.level(), fields);
                fields.decimal("value", next.value());
            });
        }
    }
}
