package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;

/** Keeps calendars and prices away from groups. A new plan of the site is made at once. */
public interface ProtectGroups {

    /** Characters of a reason. */
    int LONGEST_REASON = 200;

    List<Protection> list(Actor actor, SiteId site);

    /** Protects a group, or gives another reason for it. Refused at {@code reason}. */
    Outcome<Protection> protect(Actor actor, GroupId group, String reason);

    /** Missing if it is not protected. */
    Outcome<Protection> release(Actor actor, GroupId group);
}
