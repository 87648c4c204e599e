package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import java.time.Duration;
import java.util.OptionalInt;

/** A limit of a group on its own changes of level. */
public enum TransitionLimit {
    MINIMUM_UP {
        @Override
        YieldingLimit of(TransitionLimits limits) {
            return new YieldingLimit.MinimumUp(limits.minimumUp());
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withMinimumUp(Duration.ZERO);
        }
    },
    MINIMUM_DOWN {
        @Override
        YieldingLimit of(TransitionLimits limits) {
            return new YieldingLimit.MinimumDown(limits.minimumDown());
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withMinimumDown(Duration.ZERO);
        }
    },
    STARTS {
        @Override
        YieldingLimit of(TransitionLimits limits) {
            return new YieldingLimit.Starts(limits.startsPerDay().orElse(0));
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withStartsPerDay(OptionalInt.empty());
        }
    },
    RAMP {
        @Override
        YieldingLimit of(TransitionLimits limits) {
            return new YieldingLimit.Ramp(limits.rampPerMinute());
        }

        @Override
        TransitionLimits without(TransitionLimits limits) {
            return limits.withRampPerMinute(null);
        }
    };

    /** The limit with its value. */
    abstract YieldingLimit of(TransitionLimits limits);

    /** The same for people. */
    String describe(MinerGroup group) {
        return of(group.limits()).english();
    }

    /** The same limits less this one. */
    abstract TransitionLimits without(TransitionLimits limits);
}
