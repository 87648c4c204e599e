package io.hashwatt.application.kernel.port;

import io.hashwatt.application.kernel.InstanceEpoch;
import java.time.Duration;

/**
 * Which server instances are alive, on the store's own clock: clocks of machines are never compared. In units of the
 * platform. A lease that has run out never comes to life again. Where the store serves one server only, who begins ends all
 * others.
 */
public interface InstanceLeases {

    /** @param name for people who look into the store */
    void begin(InstanceEpoch epoch, String name, Duration lasting);

    /** @return false: it has run out or was ended, and what this instance held is free */
    boolean renew(InstanceEpoch epoch, Duration lasting);

    /** What the instance held is free at once. */
    void end(InstanceEpoch epoch);

    /** @return whether there were any that have run out, which are found once */
    boolean removeOver();

    boolean isAlive(InstanceEpoch epoch);
}
