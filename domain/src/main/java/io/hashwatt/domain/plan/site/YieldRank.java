package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.schedule.intent.IntentClass;
import org.jspecify.annotations.Nullable;

/** How easily what keeps a group from a lower level gives way to a cap, the easiest first. */
public enum YieldRank {
    RULES,
    CALENDARS,
    PEOPLE,
    OWN_LIMITS;

    /** @param wants null: what a document says */
    public static YieldRank of(@Nullable IntentClass wants) {
        return switch (wants) {
            case null -> RULES;
            case ECONOMIC, DEFAULT_LEVEL -> RULES;
            case CALENDAR, DEMAND_RESPONSE -> CALENDARS;
            case SAFETY_STOP, MAINTENANCE, OVERRIDE, PROTECTION -> PEOPLE;
        };
    }
}
