package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why a slot is at its level. */
public sealed interface Reason {

    /** In one English sentence without a full stop; never empty. */
    String describe();

    /** No level that is allowed here is worth more. */
    record BestValue() implements Reason {
        @Override
        public String describe() {
            return "best value of the allowed levels";
        }
    }

    /** Power price or hashprice is missing, so the default level is held. */
    record NoPrice(boolean atDefault) implements Reason {
        @Override
        public String describe() {
            return atDefault ? "no price" : "no price; the nearest level to the default that the limits allow";
        }
    }

    /** Another level is worth more in this slot alone, but something speaks against it. */
    record Bound(
            MinerGroup group,
            Set<TransitionLimit> limits,
            List<LevelLimit> levelLimits,
            boolean startCost,
            boolean wholePlan)
            implements Reason {

        public Bound {
            limits = Set.copyOf(limits);
            levelLimits = List.copyOf(levelLimits);
        }

        @Override
        public String describe() {
            List<String> words = new ArrayList<>();
            levelLimits.forEach(limit -> words.add("limit: " + limit.describe()));
            for (TransitionLimit limit : TransitionLimit.values()) {
                if (limits.contains(limit)) {
                    words.add(limit.describe(group));
                }
            }
            if (startCost) {
                words.add("a start costs " + group.startCost().cold().toPlainString());
            }
            if (wholePlan) {
                words.add("the plan as a whole earns more");
            }
            return String.join("; ", words);
        }
    }
}
