package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import java.time.Instant;

/** How it is noted that a site has to be planned. */
final class PlanMarks {

    private PlanMarks() {}

    static DueMark of(SiteId site, Trigger trigger, Instant dueAt) {
        return new DueMark(DueKind.PLAN, site.value(), dueAt, urgency(trigger), trigger.name());
    }

    static DueMark newerUnlessLessUrgent(DueMark older, DueMark newer) {
        return newer.urgency().compareTo(older.urgency()) <= 0 ? newer : older;
    }

    private static Urgency urgency(Trigger trigger) {
        return switch (trigger) {
            case INTERVENTION -> Urgency.AT_ONCE;
            case REQUESTED, FLEET, SCHEDULE, CONTROL -> Urgency.SOON;
            case PRICES -> Urgency.NORMAL;
            case TIME -> Urgency.WHEN_IDLE;
        };
    }
}
