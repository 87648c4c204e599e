package io.hashwatt.application.market;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class ReadSiteMarketService implements ReadSiteMarket {

    private final UnitOfWork unitOfWork;
    private final SeriesPositionStore positions;
    private final SiteMarketStore markets;
    private final SitePriceReading reading;

    ReadSiteMarketService(
            UnitOfWork unitOfWork, SeriesPositionStore positions, SiteMarketStore markets, SitePriceReading reading) {
        this.unitOfWork = unitOfWork;
        this.positions = positions;
        this.markets = markets;
        this.reading = reading;
    }

    @Override
    public Optional<SitePrices> prices(Actor actor, SiteId site, Interval period) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> markets.find(actor.tenant(), site).map(market -> reading.prices(actor.tenant(), market, period)));
    }

    @Override
    public SeriesPositions positions(Actor actor, Collection<SeriesId> of) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> new SeriesPositions(positions.of(actor.tenant(), of)));
    }

    @Override
    public List<SiteId> sitesUsing(Actor actor, SeriesId used) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> markets.sitesUsing(actor.tenant(), used));
    }

    @Override
    public List<SiteId> sites(Actor actor) {
        return unitOfWork.in(actor.permitted(Permission.READ), () -> markets.sites(actor.tenant()));
    }
}
