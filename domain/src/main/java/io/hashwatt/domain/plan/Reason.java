package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a slot is at its level. */
public sealed interface Reason {

    /** In one English sentence without a full stop; never empty. */
    String describe();

    /** No level that is allowed here is worth more. @param levelLimits that leave nothing to choose; mostly none */
    record BestValue(List<LevelLimit> levelLimits) implements Reason {

        public BestValue {
            levelLimits = List.copyOf(levelLimits);
        }

        @Override
        public String describe() {
            return within("best value of the allowed levels", levelLimits);
        }
    }

    /** Power price or hashprice is missing, so the default level is held, or the nearest to it that limits allow. */
    record NoPrice(boolean atDefault, List<LevelLimit> levelLimits) implements Reason {

        public NoPrice {
            levelLimits = List.copyOf(levelLimits);
        }

        @Override
        public String describe() {
            return within(
                    atDefault ? "no price" : "no price; the nearest level to the default that the limits allow",
                    levelLimits);
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
            levelLimits.stream().map(Reason::named).forEach(words::add);
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

    private static String within(String reason, List<LevelLimit> limits) {
        return Stream.concat(Stream.of(reason), limits.stream().map(Reason::named))
                .collect(Collectors.joining("; "));
    }

    private static String named(LevelLimit limit) {
        return "limit: " + limit.describe();
    }
}
