package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.schedule.ControlMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A way to run a fleet, to be compared with others. */
public enum Policy {
    ALWAYS_ON("always-on", "the highest level that is open, whatever the price"),
    STRIKE_ON_OFF("strike-on-off", "top level or off by the average break-even at the last known price"),
    STRIKE_LEVELS("strike-levels", "the level worth most at the last known price"),
    SCHEDULES("schedules", "what people have scheduled: calendars, and strike rules at the last known price"),
    DAY_AHEAD("day-ahead", "the best plan of each day on its day-ahead prices"),
    ROLLING("rolling", "re-planned in every slot on a forecast from what is published"),
    PERFECT("perfect", "the best plan with all prices known in advance: nobody can do this");

    private final String label;
    private final String summary;

    Policy(String label, String summary) {
        this.label = label;
        this.summary = summary;
    }

    /** Whether prices alone say what it does, so that it can be compared for any fleet. */
    public boolean isByPrices() {
        return this != SCHEDULES;
    }

    /** Whether it plans on day-ahead prices, so that it cannot be run where there are none. */
    public boolean needsDayAhead() {
        return this == DAY_AHEAD;
    }

    /** Whether one of them does. */
    public static boolean anyNeedsDayAhead(Collection<Policy> policies) {
        return policies.stream().anyMatch(Policy::needsDayAhead);
    }

    public static List<Policy> allByPrices() {
        return Arrays.stream(values()).filter(Policy::isByPrices).toList();
    }

    /** How a site runs by it that is handed over; empty: no mode of a site does just this. */
    public Optional<ControlMode> mode() {
        return switch (this) {
            case ROLLING -> Optional.of(ControlMode.PLANNED);
            case STRIKE_LEVELS -> Optional.of(ControlMode.REACTIVE);
            case ALWAYS_ON, STRIKE_ON_OFF, SCHEDULES, DAY_AHEAD, PERFECT -> Optional.empty();
        };
    }

    /** Its name on the command line and in files. */
    public String label() {
        return label;
    }

    /** What it does, in a few words. */
    public String summary() {
        return summary;
    }

    public static Optional<Policy> labelled(String label) {
        return Arrays.stream(values())
                .filter(policy -> policy.label.equals(label))
                .findFirst();
    }
}
