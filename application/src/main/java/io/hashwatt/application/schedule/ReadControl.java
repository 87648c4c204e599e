package io.hashwatt.application.schedule;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;

/** Who chooses the levels of sites, for people and for the contexts that plan and dispatch. */
public interface ReadControl {

    /** Of a site that is there; {@link SiteControl#untouched} where nobody has decided. */
    SiteControl of(Actor actor, SiteId site);

    /** Of the actor's sites for which somebody has decided, in order of their ids; any other is observed. */
    List<SiteControl> decided(Actor actor);
}
