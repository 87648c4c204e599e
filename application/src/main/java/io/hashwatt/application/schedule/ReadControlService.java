package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;

final class ReadControlService implements ReadControl {

    private final UnitOfWork unitOfWork;
    private final SiteControlStore controls;

    ReadControlService(UnitOfWork unitOfWork, SiteControlStore controls) {
        this.unitOfWork = unitOfWork;
        this.controls = controls;
    }

    @Override
    public SiteControl of(Actor actor, SiteId site) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> controls.find(actor.tenant(), site).orElseGet(() -> SiteControl.untouched(site)));
    }

    @Override
    public List<SiteControl> decided(Actor actor) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> controls.all(actor.tenant()));
    }
}
