package io.hashwatt.persistence.plan;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A back-test without its results and without who is at work on it. Its progress is written by a statement of its own. */
@Entity
@Table(name = "backtest")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class BacktestEntity extends VersionedRow {

    @Column(name = "site_id")
    private UUID site;

    private String requestedBy;
    private Instant periodStart;
    private Instant periodEnd;
    private String policies;
    private @Nullable String groupIds;

    /** As text: EclipseLink hands a missing id to the database as a missing text. */
    @Column(name = "draft_schedule_id")
    private @Nullable String draft;

    private @Nullable BigDecimal atHashprice;
    private @Nullable Integer decisionDelaySeconds;

    @Enumerated(EnumType.STRING)
    private BacktestJob.Status status;

    @Column(updatable = false)
    private int done;

    @Column(updatable = false)
    private int total;

    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String failure;

    protected BacktestEntity() {}

    BacktestEntity(TenantId tenant, BacktestJob job) {
        super(tenant, job.id().value(), job.version());
        this.site = job.site().value();
        this.requestedBy = job.by();
        this.periodStart = job.period().start();
        this.periodEnd = job.period().end();
        this.policies = Json.ofTexts(job.policies().stream().map(Policy::name).toList());
        this.groupIds = textOf(job.groups());
        ScheduleId draftOf = job.draft();
        this.draft = draftOf == null ? null : draftOf.toString();
        this.atHashprice = job.assumptions().hashprice();
        this.decisionDelaySeconds = (int) job.assumptions().decisionDelay().toSeconds();
        this.status = job.status();
        this.done = job.done();
        this.total = job.total();
        this.createdAt = job.createdAt();
        this.startedAt = job.startedAt();
        this.finishedAt = job.finishedAt();
        this.failure = words(job.failure());
    }

    BacktestJob toJob() {
        return new BacktestJob(
                new BacktestId(id()),
                new SiteId(site),
                requestedBy,
                new Interval(periodStart, periodEnd),
                Json.texts(policies).stream().map(Policy::valueOf).toList(),
                groups(),
                draft == null ? null : new ScheduleId(UUID.fromString(draft)),
                assumptions(),
                status,
                done,
                total,
                createdAt,
                startedAt,
                finishedAt,
                failure == null ? null : BacktestFailure.of(failure),
                version());
    }

    /** Null stands for all, also where it was asked for before groups could be chosen. */
    private static @Nullable String textOf(List<GroupId> groups) {
        return groups.isEmpty()
                ? null
                : Json.ofTexts(groups.stream().map(GroupId::toString).toList());
    }

    /** Without a delay where it was asked for before there could be one. */
    private Assumptions assumptions() {
        return new Assumptions(
                atHashprice, Duration.ofSeconds(decisionDelaySeconds == null ? 0 : decisionDelaySeconds));
    }

    private List<GroupId> groups() {
        return groupIds == null
                ? List.of()
                : Json.texts(groupIds).stream()
                        .map(text -> new GroupId(UUID.fromString(text)))
                        .toList();
    }

    private static @Nullable String words(@Nullable BacktestFailure failure) {
        return failure == null ? null : failure.english();
    }
}
