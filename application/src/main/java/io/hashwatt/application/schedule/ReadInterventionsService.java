package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class ReadInterventionsService implements ReadInterventions {

    private final UnitOfWork unitOfWork;
    private final InterventionStore interventions;

    ReadInterventionsService(UnitOfWork unitOfWork, InterventionStore interventions) {
        this.unitOfWork = unitOfWork;
        this.interventions = interventions;
    }

    @Override
    public Optional<Intervention> find(Actor actor, InterventionId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> interventions.find(actor.tenant(), id));
    }

    @Override
    public List<Intervention> list(Actor actor, SiteId site, Page<InterventionId> page) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> interventions.page(actor.tenant(), site, page));
    }

    @Override
    public List<Intervention> openAt(Actor actor, SiteId site, Instant instant) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> interventions.openAt(actor.tenant(), site, instant));
    }

    @Override
    public List<Intervention> openAt(Actor actor, Instant instant) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> interventions.openAt(actor.tenant(), instant));
    }
}
