package io.hashwatt.application.plan.reading;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Optional;

/** What a plan of a site would rest on if it were made now. */
public interface ReadGrounds {

    /** Empty: there is no such site. Where nobody has chosen its series, its groups alone are looked at. */
    Optional<PlanGrounds> of(Actor actor, SiteId site);
}
