package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schedule with its draft, on its way in; what is in force is one of its versions. */
@Entity
@Table(name = "schedule")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class ScheduleEntity extends VersionedRow {

    @Column(name = "site_id")
    private UUID site;

    @Enumerated(EnumType.STRING)
    private Schedule.State state;

    /** Number of a version; null: it was never activated. */
    private @Nullable Integer inForce;

    private @Nullable String draft;
    private @Nullable String draftedBy;
    private @Nullable String draftedByName;
    private @Nullable Instant draftedAt;

    protected ScheduleEntity() {}

    ScheduleEntity(TenantId tenant, Schedule schedule) {
        super(tenant, schedule.id().value(), schedule.version());
        this.site = schedule.site().value();
        this.state = schedule.state();
        ScheduleVersion ruling = schedule.inForce();
        this.inForce = ruling == null ? null : ruling.number();
        ScheduleDraft written = schedule.draft();
        if (written != null) {
            this.draft = ContentColumn.of(written.content());
            this.draftedBy = written.by().toString();
            this.draftedByName = written.by().name();
            this.draftedAt = written.at();
        }
    }
}
