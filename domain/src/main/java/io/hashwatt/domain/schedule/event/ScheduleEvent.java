package io.hashwatt.domain.schedule.event;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Wish;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to schedules (see {@link ChangedSchedule}), interventions, protections and the control of a site. */
public sealed interface ScheduleEvent extends Event
        permits ChangedSchedule,
                ScheduleEvent.GroupProtected,
                ScheduleEvent.GroupReleased,
                ScheduleEvent.InterventionBegun,
                ScheduleEvent.InterventionEnded,
                ScheduleEvent.SiteControlChanged {

    @EventType(name = "group.protected", subject = "group")
    record GroupProtected(GroupId group, @Fact("site_id") SiteId site, String name, String reason)
            implements ScheduleEvent, ChangesSite {
        public GroupProtected(RegisteredGroup group, String reason) {
            this(group.id(), group.site(), group.group().name(), reason);
        }
    }

    @EventType(name = "group.released", subject = "group")
    record GroupReleased(GroupId group, @Fact("site_id") SiteId site, String name)
            implements ScheduleEvent, ChangesSite {
        public GroupReleased(RegisteredGroup group) {
            this(group.id(), group.site(), group.group().name());
        }
    }

    /** @param to null: until somebody ends it */
    @EventType(name = "intervention.begun", subject = "intervention")
    record InterventionBegun(
            InterventionId intervention,
            @Fact("site_id") SiteId site,
            Intervention.Kind kind,
            Wish.Form wish,
            int level,
            Instant from,
            @Nullable Instant to,
            String reason)
            implements ScheduleEvent, ChangesSite {
        public InterventionBegun(Intervention of) {
            this(
                    of.id(),
                    of.site(),
                    of.kind(),
                    of.wish().form(),
                    of.wish().level(),
                    of.from(),
                    of.until(),
                    of.reason());
        }
    }

    /** @param to when it would have ended by itself; null: never */
    @EventType(name = "intervention.ended", subject = "intervention")
    record InterventionEnded(
            InterventionId intervention,
            @Fact("site_id") SiteId site,
            Intervention.Kind kind,
            Wish.Form wish,
            int level,
            Instant from,
            @Nullable Instant to,
            String reason)
            implements ScheduleEvent, ChangesSite {
        public InterventionEnded(Intervention of) {
            this(
                    of.id(),
                    of.site(),
                    of.kind(),
                    of.wish().form(),
                    of.wish().level(),
                    of.from(),
                    of.until(),
                    of.reason());
        }
    }

    @EventType(name = "site_control.changed", subject = "site")
    record SiteControlChanged(SiteId site, ControlMode oldMode, ControlMode newMode, String reason, long version)
            implements ScheduleEvent, ChangesSite {}
}
