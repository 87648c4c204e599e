package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.rest.schedule.OriginJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What held a group at its level: a sentence for people, and the same as data. */
final class ReasonJson {

    private ReasonJson() {}

    static void write(Reason reason, CurrencyCode currency, JsonOutput json) throws IOException {
        json.words("kind", reason.kind()).text("sentence", reason.describe(currency));
        switch (reason) {
            case Reason.Told ignored -> unknown(json);
            case Reason.Bound bound -> known(bound, bound, json);
            case Reason.BestValue best -> known(best, null, json);
            case Reason.NoPrice unpriced -> known(unpriced, null, json);
        }
    }

    /** @param bound the reason, if something binds; null: nothing does */
    private static void known(Reason reason, Reason.@Nullable Bound bound, JsonOutput json) throws IOException {
        json.array("rules", array -> {
            for (LevelRule rule : reason.rules()) {
                array.element(element -> write(rule, element));
            }
        });
        json.texts(
                        "own_limits",
                        GroupLimit.binding().stream()
                                .filter(limit -> bound != null && bound.limits().contains(limit))
                                .map(GroupLimit::rule)
                                .toList())
                .truth("start_cost", bound != null && bound.startCost())
                .truth("whole_plan", bound != null && bound.wholePlan())
                .decimal("level_change_cost", bound == null ? null : bound.changeCost());
        cap(bound == null ? null : bound.cap(), json);
        target(bound == null ? null : bound.target(), json);
    }

    private static void unknown(JsonOutput json) throws IOException {
        json.nothing("rules")
                .nothing("own_limits")
                .nothing("start_cost")
                .nothing("whole_plan")
                .nothing("level_change_cost")
                .nothing("cap")
                .nothing("draw_target");
    }

    private static void cap(@Nullable CapPrice cap, JsonOutput json) throws IOException {
        if (cap == null) {
            json.nothing("cap");
        } else {
            json.object(
                    "cap",
                    fields -> fields.text("feeder", cap.feeder())
                            .truth("is_peak", cap.isPeak())
                            .decimal("worth_per_mwh", cap.perMwh())
                            .text("used_by", cap.usedBy()));
        }
    }

    private static void target(@Nullable TargetPrice target, JsonOutput json) throws IOException {
        if (target == null) {
            json.nothing("draw_target");
        } else {
            json.object("draw_target", fields -> PlanParts.target(target, fields));
        }
    }

    private static void write(LevelRule rule, JsonOutput json) throws IOException {
        json.whole("lowest", rule.levels().lowest())
                .whole("highest", rule.levels().highest());
        OriginJson.claims("ruled_by", rule.claims().ruling(), json);
        OriginJson.claims("overruled", rule.claims().overruled(), json);
        YieldingLimit against = rule.against();
        json.text("yielding", against == null ? null : against.english()).truth("held", rule.held());
    }
}
