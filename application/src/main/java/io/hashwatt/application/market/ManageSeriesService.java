package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ManageSeriesService implements ManageSeries {

    private final UnitOfWork unitOfWork;
    private final SeriesStore series;
    private final SeriesRegister register;
    private final SeriesExtent reach;

    ManageSeriesService(UnitOfWork unitOfWork, SeriesStore series, SeriesRegister register, SeriesExtent reach) {
        this.unitOfWork = unitOfWork;
        this.series = series;
        this.register = register;
        this.reach = reach;
    }

    @Override
    public Outcome<MarketSeries> create(Actor actor, Draft draft) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_FLEET), () -> register.create(actor, draft));
    }

    @Override
    public Outcome<MarketSeries> change(Actor actor, SeriesId id, long expectedVersion, Changes changes) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_FLEET), () -> register.change(actor, id, expectedVersion, changes));
    }

    @Override
    public Optional<MarketSeries> find(Actor actor, SeriesId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> series.find(actor.tenant(), id));
    }

    @Override
    public List<MarketSeries> list(Actor actor, Page<SeriesId> page) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> series.page(actor.tenant(), page));
    }

    @Override
    public Optional<Coverage> coverage(Actor actor, MarketSeries about) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> reach.of(about));
    }
}
