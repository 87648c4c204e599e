package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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

    /** @param time how long a run lasts at least */
    record MinimumUp(Duration time) implements YieldingLimit {
        @Override
        public String english() {
            return "minimum time up of " + time.toMinutes() + " min";
        }
    }

    /** @param time how long it stays off at least */
    record MinimumDown(Duration time) implements YieldingLimit {
        @Override
        public String english() {
            return "minimum time down of " + time.toMinutes() + " min";
        }
    }

    /** @param perDay the most in one local day */
    record Starts(int perDay) implements YieldingLimit {
        @Override
        public String english() {
            return "at most " + perDay + " starts a day";
        }
    }

    /** @param perMinute by how much its power may change; null: by any amount */
    record Ramp(@Nullable Power perMinute) implements YieldingLimit {
        @Override
        public String english() {
            return "ramp of " + (perMinute == null ? "any" : perMinute.watts().toPlainString()) + " W/min";
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
