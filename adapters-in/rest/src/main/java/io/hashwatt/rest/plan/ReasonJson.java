package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.TransitionLimit;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.rest.schedule.OriginJson;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/** What held a group at its level: a sentence for people, and the same as data. */
final class ReasonJson {

    private ReasonJson() {}

    static void write(Reason reason, JsonOutput json) throws IOException {
        json.words("kind", reason.kind()).text("sentence", reason.describe());
        switch (reason) {
            case Reason.Told ignored -> unknown(json);
            case Reason.Bound bound -> known(bound, bound.limits(), bound.startCost(), bound.wholePlan(), json);
            case Reason.BestValue best -> known(best, Set.of(), false, false, json);
            case Reason.NoPrice unpriced -> known(unpriced, Set.of(), false, false, json);
        }
    }

    private static void known(
            Reason reason, Set<TransitionLimit> limits, boolean startCost, boolean wholePlan, JsonOutput json)
            throws IOException {
        json.array("rules", array -> {
            for (LevelRule rule : reason.rules()) {
                array.element(element -> write(rule, element));
            }
        });
        json.texts(
                        "own_limits",
                        Stream.of(TransitionLimit.values())
                                .filter(limits::contains)
                                .map(TransitionLimit::name)
                                .toList())
                .truth("start_cost", startCost)
                .truth("whole_plan", wholePlan);
    }

    private static void unknown(JsonOutput json) throws IOException {
        json.nothing("rules").nothing("own_limits").nothing("start_cost").nothing("whole_plan");
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
