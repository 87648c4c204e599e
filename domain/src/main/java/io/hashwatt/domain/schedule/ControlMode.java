package io.hashwatt.domain.schedule;

/** Who chooses the levels of a site within what people want. Interventions, protections and calendars hold in any mode. */
public enum ControlMode {
    /** The plan, and nothing of it is sent: what a site does before anybody has trusted it with its miners. */
    OBSERVE,
    /** Nobody chooses by price: groups are at their default level within what people want. */
    SCHEDULE,
    /** Strike rules on the price of each slot, without looking ahead. */
    REACTIVE,
    /** The plan. */
    PLANNED;

    /** Whether the site's miners are meant to follow. */
    public boolean isArmed() {
        return this != OBSERVE;
    }
}
