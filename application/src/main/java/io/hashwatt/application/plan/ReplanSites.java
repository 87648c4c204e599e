package io.hashwatt.application.plan;

import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;

/**
 * Plans sites again when prices inside their horizon arrive, their fleet changes or somebody intervenes. Follows the event logs; a change is
 * planned for at most once, several that wait together count as one, and tenants take turns.
 */
public interface ReplanSites {

    /** A tenant's event log has grown; the next round looks at it. What nobody says is found within a minute. */
    void changed(TenantId tenant);

    /** Looks at the news of the tenants that have any, and plans at most one site of each. */
    Round round();

    /**
     * @param planned plans made
     * @param waiting sites that still wait, of all tenants
     */
    record Round(int planned, int waiting) {}

    /**
     * What there is still to do, of all tenants.
     *
     * @param unseenEvents of the logs, not yet looked at
     * @param oldest how long the oldest of them has waited
     * @param waiting sites that wait for a new plan
     */
    record Lag(long unseenEvents, Duration oldest, int waiting) {

        public boolean isNothing() {
            return unseenEvents == 0 && waiting == 0;
        }
    }

    Lag lag();
}
