package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
import java.util.OptionalInt;

/** A limit of a group on its own changes of level. */
public enum TransitionLimit {
    MINIMUM_UP {
        @Override
        String describe(MinerGroup group) {
            return "minimum time up of " + group.limits().minimumUp().toMinutes() + " min";
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withMinimumUp(Duration.ZERO);
        }
    },
    MINIMUM_DOWN {
        @Override
        String describe(MinerGroup group) {
            return "minimum time down of " + group.limits().minimumDown().toMinutes() + " min";
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withMinimumDown(Duration.ZERO);
        }
    },
    STARTS {
        @Override
        String describe(MinerGroup group) {
            return "at most " + group.limits().startsPerDay().orElse(0) + " starts a day";
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withStartsPerDay(OptionalInt.empty());
        }
    },
    RAMP {
        @Override
        String describe(MinerGroup group) {
            Power ramp = group.limits().rampPerMinute();
            return "ramp of " + (ramp == null ? "any" : ramp.watts().toPlainString()) + " W/min";
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withRampPerMinute(null);
        }
    };

    /** For people: the limit with its value. */
    abstract String describe(MinerGroup group);

    /** The same limits less this one. */
    abstract TransitionLimits without(TransitionLimits limits);
}
