package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who chooses the levels of a site, and who has said so.
 *
 * @param decided null: nobody has decided yet, so that it is {@link ControlMode#OBSERVE}
 * @param version rises by one with every decision; 0 before the first
 */
public record SiteControl(
        SiteId site, ControlMode mode, @Nullable Decision decided, long version) {

    /**
     * Somebody's decision.
     *
     * @param since from when on the mode is in force
     * @param reason in the words of whoever decided; not blank
     */
    public record Decision(Instant since, Principal by, String reason) {

        public Decision {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decision has a reason");
            }
        }
    }

    public SiteControl {
        if ((decided == null) != (version == 0) || decided == null && mode.isArmed()) {
            throw new IllegalArgumentException("a site is observed until somebody decides otherwise");
        }
    }

    /** As every site begins. */
    public static SiteControl untouched(SiteId site) {
        return new SiteControl(site, ControlMode.OBSERVE, null, 0);
    }

    public SiteControl with(ControlMode newMode, Decision decision) {
        return new SiteControl(site, newMode, decision, version + 1);
    }
}
