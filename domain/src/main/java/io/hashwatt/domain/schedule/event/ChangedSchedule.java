package io.hashwatt.domain.schedule.event;

import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import org.jspecify.annotations.Nullable;

/** What happens to a schedule. Only what comes into force, or out of it, changes its site. */
public sealed interface ChangedSchedule extends ScheduleEvent {

    /** What it is called, in force or else as drafted. */
    String name();

    /** The number of the version in force; null: none is. */
    @Nullable Integer number();

    @EventType(name = "schedule.created", subject = "schedule")
    record Created(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number) implements ChangedSchedule {
        public Created(Schedule of) {
            this(of.id(), of.site(), of.content().name(), numberOf(of));
        }
    }

    @EventType(name = "schedule.drafted", subject = "schedule")
    record Drafted(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number) implements ChangedSchedule {
        public Drafted(Schedule of) {
            this(of.id(), of.site(), of.content().name(), numberOf(of));
        }
    }

    @EventType(name = "schedule.discarded", subject = "schedule")
    record Discarded(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number) implements ChangedSchedule {
        public Discarded(Schedule of) {
            this(of.id(), of.site(), of.content().name(), numberOf(of));
        }
    }

    @EventType(name = "schedule.activated", subject = "schedule")
    record Activated(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number,
            String reason) implements ChangedSchedule, ChangesSite {
        public Activated(Schedule of, String reason) {
            this(of.id(), of.site(), of.content().name(), numberOf(of), reason);
        }
    }

    @EventType(name = "schedule.paused", subject = "schedule")
    record Paused(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number,
            String reason) implements ChangedSchedule, ChangesSite {
        public Paused(Schedule of, String reason) {
            this(of.id(), of.site(), of.content().name(), numberOf(of), reason);
        }
    }

    @EventType(name = "schedule.resumed", subject = "schedule")
    record Resumed(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number,
            String reason) implements ChangedSchedule, ChangesSite {
        public Resumed(Schedule of, String reason) {
            this(of.id(), of.site(), of.content().name(), numberOf(of), reason);
        }
    }

    @EventType(name = "schedule.rolled_back", subject = "schedule")
    record RolledBack(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number,
            String reason) implements ChangedSchedule, ChangesSite {
        public RolledBack(Schedule of, String reason) {
            this(of.id(), of.site(), of.content().name(), numberOf(of), reason);
        }
    }

    @EventType(name = "schedule.retired", subject = "schedule")
    record Retired(
            ScheduleId schedule,
            @Fact("site_id") SiteId site,
            String name,
            @Nullable Integer number,
            String reason) implements ChangedSchedule, ChangesSite {
        public Retired(Schedule of, String reason) {
            this(of.id(), of.site(), of.content().name(), numberOf(of), reason);
        }
    }

    private static @Nullable Integer numberOf(Schedule schedule) {
        ScheduleVersion inForce = schedule.inForce();
        return inForce == null ? null : (Integer) inForce.number();
    }
}
