package io.hashwatt.domain.plan.replay;

/** Whether a policy knows the power price of the slot it decides about. */
public enum Sight {
    /** As in life: only of slots that are over. */
    OF_THE_PAST,
    /** Of the slot itself too; only to find out what the lag costs. */
    OF_THE_PRESENT;

    /** Whether a policy's decisions depend on it at all. */
    boolean matters(Policy policy) {
        return switch (policy) {
            case PERFECT -> false;
            case ALWAYS_ON, DAY_AHEAD -> this == OF_THE_PAST;
            case STRIKE_ON_OFF, STRIKE_LEVELS, SCHEDULES, ROLLING -> true;
        };
    }
}
