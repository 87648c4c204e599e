package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.site.SitePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A plan for programs: {@code cli-contract}, "Output with --json". */
final class PlanOutput {

    private PlanOutput() {}

    static void write(PlanFromFiles.Answer answer, OutputStream out) {
        JsonOutput.write(out, json -> {
            plan(answer.plan(), json);
            json.texts("remarks", answer.remarks());
        });
    }

    private static void plan(SitePlan plan, JsonOutput json) throws IOException {
        json.text("currency", plan.site().currency().value())
                .text("zone", plan.site().zone().getId())
                .time("from", plan.groups().getFirst().grid().period().start())
                .time("to", plan.groups().getFirst().grid().period().end())
                .money("profit", plan.profit())
                .decimal("energy_mwh", PlanSums.energyMwh(plan))
                .whole("starts", plan.starts())
                .array("slots", slots -> slots(plan.groups(), slots));
        PlanParts.capExceeded(plan.capExceedances(), json);
    }

    /** Explained group by group, so that only one group's explanations are in memory. */
    private static void slots(List<GroupPlan> plans, JsonOutput json) throws IOException {
        for (GroupPlan plan : plans) {
            for (PlannedSlot slot : plan.slots()) {
                json.element(fields -> slot(plan, slot, fields));
            }
        }
    }

    private static void slot(GroupPlan plan, PlannedSlot slot, JsonOutput fields) throws IOException {
        fields.text("group", plan.group().name());
        PlanParts.slot(slot.interval(), slot.level(), slot.value(), slot.nextBest(), fields);
        fields.text("reason", slot.reason().describe())
                .text(
                        "finality",
                        slot.finality() == null ? null : slot.finality().name());
    }
}
