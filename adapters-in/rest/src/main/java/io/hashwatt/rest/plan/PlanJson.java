package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.Coupling;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan in the words of the API. */
final class PlanJson {

    private PlanJson() {}

    /** @param inForceSince null: it never was in force */
    static void header(PlanRecord plan, @Nullable Instant inForceSince, JsonOutput json) throws IOException {
        json.words("id", plan.id())
                .words("site_id", plan.site())
                .time("created_at", plan.createdAt())
                .text("by", plan.by())
                .words("trigger", plan.trigger())
                .words("kind", plan.kind())
                .time("in_force_since", inForceSince)
                .words("control_mode", plan.mode())
                .time("from", plan.period().start())
                .time("to", plan.period().end())
                .words("zone", plan.zone())
                .words("currency", plan.currency())
                .money("profit", plan.profit())
                .whole("starts", plan.starts())
                .time("final_until", plan.finalUntil())
                .object(
                        "made_from",
                        inputs -> inputs.whole("site_version", plan.inputs().siteVersion())
                                .whole("market_version", plan.inputs().marketVersion())
                                .time("prices_recorded_by", plan.inputs().pricesRecordedBy())
                                .object(
                                        "position",
                                        position -> position(plan.inputs().position(), position)));
        GroundsOutput.write(plan.grounds(), json);
        PlanParts.capExceeded(plan.capExceedances(), json);
        PlanParts.targetsMissed(plan.targetMisses(), json);
        coupling(plan, json);
        json.money("demand_cost", plan.demandCost());
        PlanParts.peaks(plan.peaks(), json);
    }

    private static void coupling(PlanRecord plan, JsonOutput json) throws IOException {
        Coupling coupling = plan.coupling();
        if (coupling == null) {
            json.nothing("coupling");
        } else {
            json.object("coupling", fields -> {
                fields.money("bound", coupling.bound())
                        .money("gap", coupling.bound().minus(plan.profit()))
                        .decimal("gap_share", coupling.openShare(plan.profit()))
                        .money("cost_of_caps", coupling.costOfCaps(plan.profit()))
                        .truth("cut_short", coupling.isCutShort());
                PlanParts.capWorths(coupling.worths(), fields);
            });
        }
    }

    private static void position(InputsPosition position, JsonOutput json) throws IOException {
        json.whole("site", position.site()).whole("prices", position.prices());
    }

    static void group(GroupPlanRecord group, JsonOutput json) throws IOException {
        json.words("id", group.id())
                .text("name", group.group().name())
                .whole("version", group.groupVersion())
                .whole("miners", group.group().miners())
                .money("profit", group.profit())
                .whole("starts", group.starts())
                .object(
                        "initial",
                        initial -> initial.whole("level", group.initial().level())
                                .whole("minutes", minutes(group.initial().inState()))
                                .whole("level_minutes", minutes(group.initial().atLevel()))
                                .whole("starts_today", group.initial().startsToday()))
                .array("slots", array -> {
                    for (ExplainedSlot slot : group.slots()) {
                        array.element(fields -> slot(slot, fields));
                    }
                });
    }

    private static @Nullable Long minutes(@Nullable Duration time) {
        return time == null ? null : time.toMinutes();
    }

    private static void slot(ExplainedSlot slot, JsonOutput json) throws IOException {
        PlanParts.slot(slot.interval(), slot.level(), slot.value(), slot.nextBest(), json);
        PlanParts.price(slot.pricePerMwh(), slot.askedPerMwh(), json);
        json.words("reason", slot.kind());
    }
}
