package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The interventions at a site, and for the contexts that plan and dispatch what is to be obeyed. */
public interface ReadInterventions {

    Optional<Intervention> find(Actor actor, InterventionId id);

    /** Active, ahead and past ones, in the order they were begun. */
    List<Intervention> list(Actor actor, SiteId site, Page<InterventionId> page);

    /** Those that are active or ahead at the instant, in the order they were begun. */
    List<Intervention> openAt(Actor actor, SiteId site, Instant instant);

    /** As {@link #openAt}, of all sites of the actor's tenant. */
    List<Intervention> openAt(Actor actor, Instant instant);
}
