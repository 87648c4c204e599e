package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An intervention; who began and who ended it as they were called then. */
@Entity
@Table(name = "intervention")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class InterventionEntity extends VersionedRow {

    @Column(name = "site_id")
    private UUID site;

    @Enumerated(EnumType.STRING)
    private Intervention.Kind kind;

    /** A JSON array of ids. Where this, the feeder and the tag are null, the whole site is meant. */
    private @Nullable String groupIds;

    private @Nullable String feeder;
    private @Nullable String tag;

    @Enumerated(EnumType.STRING)
    private Wish.Form wish;

    private int wishLevel;
    private Instant startsAt;
    private @Nullable Instant plannedEnd;

    /** When it ended or will end as far as is known; what is not over is found by it. */
    private @Nullable Instant endsAt;

    private String reason;
    private String begunBy;
    private String begunByName;
    private Instant createdAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String endedByName;

    protected InterventionEntity() {}

    InterventionEntity(TenantId tenant, Intervention intervention) {
        super(tenant, intervention.id().value(), intervention.version());
        this.site = intervention.site().value();
        this.kind = intervention.kind();
        aim(intervention.target());
        this.wish = intervention.wish().form();
        this.wishLevel = intervention.wish().level();
        this.startsAt = intervention.from();
        this.plannedEnd = intervention.until();
        this.endsAt = intervention.end();
        this.reason = intervention.reason();
        this.begunBy = intervention.by().toString();
        this.begunByName = intervention.by().name();
        this.createdAt = intervention.createdAt();
        Intervention.Ending ended = intervention.ended();
        if (ended != null) {
            this.endedAt = ended.at();
            this.endedBy = ended.by().toString();
            this.endedByName = ended.by().name();
        }
    }

    Intervention toIntervention() {
        return new Intervention(
                new InterventionId(id()),
                new SiteId(site),
                kind,
                target(),
                new Wish(wish, wishLevel),
                startsAt,
                plannedEnd,
                reason,
                PrincipalColumns.read(begunBy, begunByName),
                createdAt,
                ending(),
                version());
    }

    private void aim(Target target) {
        switch (target) {
            case Target.WholeSite ignored -> {}
            case Target.Feeder(String name) -> this.feeder = name;
            case Target.Tagged(String name) -> this.tag = name;
            case Target.Groups(List<GroupId> groups) ->
                this.groupIds =
                        Json.ofTexts(groups.stream().map(GroupId::toString).toList());
        }
    }

    private Target target() {
        if (feeder != null) {
            return new Target.Feeder(feeder);
        }
        if (tag != null) {
            return new Target.Tagged(tag);
        }
        return groupIds == null
                ? new Target.WholeSite()
                : new Target.Groups(Json.texts(groupIds).stream()
                        .map(id -> new GroupId(UUID.fromString(id)))
                        .toList());
    }

    private Intervention.@Nullable Ending ending() {
        return endedAt == null || endedBy == null || endedByName == null
                ? null
                : new Intervention.Ending(endedAt, PrincipalColumns.read(endedBy, endedByName));
    }
}
