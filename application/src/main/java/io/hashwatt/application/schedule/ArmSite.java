package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** Decides who chooses the levels of a site. A new plan of it is made at once. */
public interface ArmSite {

    /** Characters of a reason. */
    int LONGEST_REASON = 200;

    /**
     * Refused at {@code mode}, {@code reason} or {@code confirmation}.
     *
     * @param expectedVersion of the control the caller has seen; 0 where nobody has decided yet
     */
    Outcome<SiteControl> set(Actor actor, SiteId site, long expectedVersion, Order order);

    /**
     * What is to be.
     *
     * @param mode another than the one in force
     * @param reason 1 to {@link #LONGEST_REASON} characters
     * @param confirmation the name of the site, typed, so that nobody arms another than he thinks; not needed, and not looked
     *     at, to go back to {@link ControlMode#OBSERVE}
     */
    record Order(ControlMode mode, String reason, @Nullable String confirmation) {}
}
