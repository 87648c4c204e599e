package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonOutput;
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
        SitePlan plan = answer.plan();
        JsonOutput.write(
                out,
                json -> json.text("currency", plan.site().currency().value())
                        .text("zone", plan.site().zone().getId())
                        .time("from", plan.groups().getFirst().grid().period().start())
                        .time("to", plan.groups().getFirst().grid().period().end())
                        .decimal("profit", plan.profit())
                        .decimal("energy_mwh", PlanSums.energyMwh(plan))
                        .whole("starts", plan.starts())
                        .array("slots", slots -> slots(plan.groups(), slots))
                        .array("cap_exceeded", cap -> exceedances(plan.capExceedances(), cap))
                        .texts("remarks", answer.remarks()));
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
        PlannedSlot.Alternative next = slot.nextBest();
        fields.text("group", plan.group().name())
                .time("start", slot.interval().start())
                .decimal("minutes", slot.interval().minutes())
                .whole("level", slot.level())
                .decimal("value", slot.value())
                .whole("next_best_level", next == null ? null : next.level())
                .decimal("next_best_value", next == null ? null : next.value())
                .text("reason", slot.reason().describe())
                .text(
                        "finality",
                        slot.finality() == null ? null : slot.finality().name());
    }

    private static void exceedances(List<SitePlan.CapExceedance> exceedances, JsonOutput json) throws IOException {
        for (SitePlan.CapExceedance exceedance : exceedances) {
            json.element(fields -> fields.time("start", exceedance.interval().start())
                    .decimal("minutes", exceedance.interval().minutes())
                    .decimal("watts", exceedance.drawn().watts())
                    .decimal("cap_watts", exceedance.cap().watts()));
        }
    }
}
