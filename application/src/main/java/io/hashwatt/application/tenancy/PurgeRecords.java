package io.hashwatt.application.tenancy;

import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;

/**
 * Takes away what of a tenant's records nobody needs any more: old events, answers kept for repetitions, expired tokens. The
 * audit log is kept. For housekeeping, piece by piece.
 */
public interface PurgeRecords {

    /** @param events how long they are kept */
    record Policy(Duration events) {

        public static final Policy USUAL = new Policy(Duration.ofDays(90));
    }

    /**
     * @param passed number of the event up to which every consumer within Hashwatt has read; none behind it goes
     * @return how many events have gone; 0: none is left that has to
     */
    int purge(Actor actor, long passed);
}
