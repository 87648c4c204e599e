package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.observed.ReadHandover.FaultySchedule;
import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.plan.observed.PromisedDays;
import io.hashwatt.rest.schedule.FindingJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is handed over with a site, in the words of the API. */
final class HandoverJson {

    private HandoverJson() {}

    static void write(Handover handover, JsonOutput json) throws IOException {
        json.words("site_id", handover.site())
                .whole("groups", handover.groups())
                .whole("miners", handover.miners())
                .decimal("top_power_w", handover.top().watts())
                .decimal("off_power_w", handover.off().watts())
                .words("currency", handover.currency());
        json.object("observed", observed -> observed(handover, observed));
        json.array("schedule_errors", array -> {
            for (FaultySchedule schedule : handover.errors()) {
                array.element(fields -> {
                    fields.words("schedule_id", schedule.id()).text("name", schedule.name());
                    FindingJson.array(schedule.findings(), fields);
                });
            }
        });
    }

    private static void observed(Handover handover, JsonOutput json) throws IOException {
        ObservedTotal total = handover.observed();
        json.words("from", handover.from())
                .words("to", handover.to())
                .whole("days", total.days())
                .whole("days_without_plan", total.withoutPlan())
                .whole("days_partly_planned", total.partlyPlanned())
                .whole("days_without_final_price", total.withoutPrice())
                .whole("level_changes", total.changes())
                .whole("starts", total.starts())
                .money("gain_over_default", total.gain());
        promised(total.promised(), json);
    }

    private static void promised(@Nullable PromisedDays promised, JsonOutput json) throws IOException {
        if (promised == null) {
            json.nothing("promised");
        } else {
            json.object(
                    "promised",
                    fields -> fields.whole("days", promised.days())
                            .money("promised_gain_over_default", promised.promised())
                            .money("gain_over_default", promised.gain()));
        }
    }
}
