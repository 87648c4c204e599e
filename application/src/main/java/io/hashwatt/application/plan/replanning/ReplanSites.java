package io.hashwatt.application.plan.replanning;

import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;

/**
 * Plans sites again when prices inside their horizon arrive, their fleet changes, somebody intervenes, or time passes.
 * Follows the event logs; a change is planned for at most once, several that wait together count as one, interventions go
 * first, and tenants take turns. Several may plan at once, here and on other servers.
 */
public interface ReplanSites {

    /** A tenant's event log has grown; the next reading looks at it. What nobody says is found within a minute. */
    void changed(TenantId tenant);

    /**
     * Looks at the news of the tenants that have any, and marks their sites. Now and then it looks at all, and makes sure
     * that every site that can be planned is due at some time.
     *
     * @return whether there is more to read
     */
    boolean readNews();

    /** Plans the site that is most urgent. @return false: none is due */
    boolean planNext();

    /** Takes away what nobody needs any more of the tenant whose turn it is, once a day. @return false: nobody's turn */
    boolean tidyUp();

    /** Reads the news and plans one site, for a program without workers. */
    Round round();

    /**
     * @param planned sites done
     * @param waiting sites that still wait, of all tenants
     */
    record Round(int planned, int waiting) {}

    /**
     * What there is still to do, of all tenants.
     *
     * @param unseenEvents of the logs, not yet looked at
     * @param oldest how long the oldest of them has waited
     * @param waiting sites that wait for a new plan, those at work and those that failed included
     * @param overdue how long the oldest of them has been due
     * @param failing those of them that could not be planned for a fault of ours
     */
    record Lag(long unseenEvents, Duration oldest, int waiting, Duration overdue, int failing) {

        public boolean isNothing() {
            return unseenEvents == 0 && waiting == 0;
        }
    }

    Lag lag();
}
