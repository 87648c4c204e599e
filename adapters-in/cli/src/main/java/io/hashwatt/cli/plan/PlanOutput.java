package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan for programs: {@code cli-contract}, "Output with --json". */
final class PlanOutput {

    private PlanOutput() {}

    static void write(PlanFromFiles.Answer answer, OutputStream out) {
        JsonOutput.write(out, json -> {
            plan(answer.plan(), json);
            GroundsOutput.write(answer.grounds(), json);
            json.texts("remarks", answer.remarks());
        });
    }

    private static void plan(SitePlan plan, JsonOutput json) throws IOException {
        PlanParts.priceBasis(plan.groups().getFirst().grid().isAllIn(), json);
        json.text("currency", plan.site().currency().value())
                .text("zone", plan.site().zone().getId())
                .time("from", plan.groups().getFirst().grid().period().start())
                .time("to", plan.groups().getFirst().grid().period().end())
                .money("profit", plan.profit())
                .money("bound", plan.bound())
                .money("gap", plan.gap())
                .money("penalty", plan.penalty())
                .money("demand_cost", plan.demandCost())
                .decimal("energy_mwh", PlanSums.energyMwh(plan))
                .whole("starts", plan.starts())
                .whole("level_changes", plan.levelChanges())
                .array("slots", slots -> slots(plan.groups(), slots));
        PlanParts.capExceeded(plan.capExceedances(), json);
        PlanParts.targetsMissed(plan.targetMisses(), json);
        PlanParts.peaks(plan.peaks(), json);
        Coupling coupling = plan.coupling();
        json.truth("cut_short", coupling != null && coupling.isCutShort());
        PlanParts.capWorths(coupling == null ? List.of() : coupling.worths(), json);
    }

    /** Explained group by group, so that only one group's explanations are in memory. */
    private static void slots(List<GroupPlan> plans, JsonOutput json) throws IOException {
        for (GroupPlan plan : plans) {
            int index = 0;
            for (PlannedSlot slot : plan.slots()) {
                Slot priced = plan.grid().slot(index++);
                json.element(fields -> slot(plan, slot, priced.power(), fields));
            }
        }
    }

    private static void slot(GroupPlan plan, PlannedSlot slot, Slot.@Nullable PowerQuote power, JsonOutput fields)
            throws IOException {
        fields.text("group", plan.group().name());
        PlanParts.slot(slot.interval(), slot.level(), slot.value(), slot.nextBest(), fields);
        PlanParts.price(power == null ? null : power.perMwh(), power == null ? null : power.askedPerMwh(), fields);
        fields.text("reason", slot.reason().describe(plan.grid().currency()))
                .text(
                        "finality",
                        slot.finality() == null ? null : slot.finality().name());
    }
}
