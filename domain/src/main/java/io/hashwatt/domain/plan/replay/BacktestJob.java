package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A back-test somebody asked for, on its way.
 *
 * @param by the principal that asked for it, {@code USER:id}
 * @param policies what to report, in this order
 * @param groups what to replay, none twice; empty: all groups the site has when it runs
 * @param draft schedule whose draft is replayed in the place of what it has in force; null: what is in force
 * @param assumptions in the place of what was
 * @param done replays finished, of {@code total}; both 0 before it runs
 * @param startedAt null: still waiting
 * @param finishedAt null: not over
 * @param failure why it failed; null: it did not
 * @param version rises by one with every change of status
 */
public record BacktestJob(
        BacktestId id,
        SiteId site,
        String by,
        Interval period,
        List<Policy> policies,
        List<GroupId> groups,
        @Nullable ScheduleId draft,
        Assumptions assumptions,
        Status status,
        int done,
        int total,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable BacktestFailure failure,
        long version) {

    public enum Status {
        QUEUED,
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this == FINISHED || this == FAILED || this == CANCELLED;
        }
    }

    public BacktestJob {
        policies = List.copyOf(policies);
        groups = List.copyOf(groups);
    }

    public static BacktestJob queued(
            BacktestId id,
            SiteId site,
            String by,
            Interval period,
            List<Policy> policies,
            List<GroupId> groups,
            @Nullable ScheduleId draft,
            Assumptions assumptions,
            Instant at) {
        return new BacktestJob(
                id,
                site,
                by,
                period,
                policies,
                groups,
                draft,
                assumptions,
                Status.QUEUED,
                0,
                0,
                at,
                null,
                null,
                null,
                1);
    }

    /** Whether it is about this group of its site. */
    public boolean replays(GroupId group) {
        return groups.isEmpty() || groups.contains(group);
    }

    public BacktestJob running(Instant at) {
        return with(Status.RUNNING, at, null, null);
    }

    /** Its server stops before it is done. */
    public BacktestJob queuedAgain() {
        return with(Status.QUEUED, null, null, null);
    }

    public BacktestJob finished(Instant at) {
        return with(Status.FINISHED, startedAt, at, null);
    }

    public BacktestJob cancelled(Instant at) {
        return with(Status.CANCELLED, startedAt, at, null);
    }

    public BacktestJob failed(Instant at, BacktestFailure why) {
        return with(Status.FAILED, startedAt, at, why);
    }

    private BacktestJob with(
            Status newStatus, @Nullable Instant started, @Nullable Instant finished, @Nullable BacktestFailure why) {
        return new BacktestJob(
                id,
                site,
                by,
                period,
                policies,
                groups,
                draft,
                assumptions,
                newStatus,
                done,
                total,
                createdAt,
                started,
                finished,
                why,
                version + 1);
    }
}
