package io.hashwatt.application.plan.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps back-tests and their results. */
public interface BacktestStore {

    void add(TenantId tenant, BacktestJob job);

    /**
     * Writes the job, but for {@code done} and {@code total}, if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(TenantId tenant, BacktestJob job);

    /**
     * Notes how far a running job is; not a change of version.
     *
     * @return false: the stored one does not run any more or has another version: it was called off, or taken over
     */
    boolean progress(TenantId tenant, BacktestJob running, int done, int total);

    void addSummary(TenantId tenant, BacktestId id, BacktestSummary summary);

    Optional<BacktestJob> find(TenantId tenant, BacktestId id);

    Optional<BacktestSummary> summary(TenantId tenant, BacktestId id);

    /** A site's back-tests, newest first. @param before only those asked for before this one; empty: from the newest */
    List<BacktestJob> newestFirst(TenantId tenant, SiteId site, Optional<BacktestId> before, int limit);

    List<BacktestJob> page(TenantId tenant, SiteId site, Page<BacktestId> page);

    /** Removes those of the tenant that were over before the instant, with their results. @return how many, at most 100 */
    int removeOverBefore(TenantId tenant, Instant instant);
}
