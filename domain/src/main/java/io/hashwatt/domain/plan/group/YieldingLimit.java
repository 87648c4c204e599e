package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;

/** What of a group's own limits on its changes yields to somebody who has decided its level. */
public sealed interface YieldingLimit {

    /** For people and programs, in English, without a full stop. */
    String english();

    /** What it did before holds nothing back now: a run may end early, and earlier starts do not count. */
    record Past() implements YieldingLimit {
        @Override
        public String english() {
            return "what it did before";
        }
    }

    /** @param value this limit among no others */
    record Own(GroupLimit limit, TransitionLimits value) implements YieldingLimit {

        public Own {
            value = limit.only(value);
        }

        @Override
        public String english() {
            return limit.english(value);
        }
    }

    /** All of them. */
    record All() implements YieldingLimit {
        @Override
        public String english() {
            return "limits on its changes";
        }
    }

    /** All that plans kept before there were types for it. */
    record Told(String english) implements YieldingLimit {}
}
