package io.hashwatt.application.market;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.event.MarketEvent.SeriesCreated;
import io.hashwatt.domain.market.event.MarketEvent.SeriesUpdated;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ManageSeriesService implements ManageSeries {

    private final UnitOfWork unitOfWork;
    private final SeriesStore series;
    private final SeriesPositionStore positions;
    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    ManageSeriesService(
            UnitOfWork unitOfWork,
            SeriesStore series,
            SeriesPositionStore positions,
            PowerPriceStore powerPrices,
            BitcoinValueStore bitcoinValues,
            Journal journal,
            IdGenerator ids,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.series = series;
        this.positions = positions;
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<MarketSeries> create(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(actor.tenant(), () -> {
            if (series.withName(actor.tenant(), draft.name()).isPresent()) {
                return nameIsTaken();
            }
            if (draft.content() instanceof SeriesContent.PowerPrices power
                    && series.withPower(actor.tenant(), power.series()).isPresent()) {
                return Outcome.refused("", "there is a series of this product, area and currency already");
            }
            MarketSeries created = new MarketSeries(
                    new SeriesId(ids.next()),
                    actor.tenant(),
                    draft.name(),
                    draft.content(),
                    draft.areaAliases(),
                    clock.instant(),
                    1);
            series.add(created);
            journal.record(actor, new SeriesCreated(created));
            return new Outcome.Done<>(created);
        });
    }

    @Override
    public Outcome<MarketSeries> change(Actor actor, SeriesId id, long expectedVersion, Changes changes) {
        actor.require(Permission.MANAGE_FLEET);
        return unitOfWork.in(actor.tenant(), () -> {
            positions.lock(actor.tenant(), id);
            MarketSeries found = ownOrNull(actor, id);
            if (found == null) {
                return new Outcome.Missing<>("series");
            }
            if (found.version() != expectedVersion) {
                return new Outcome.Stale<>(found.version());
            }
            boolean taken = series.withName(actor.tenant(), changes.name())
                    .filter(other -> !other.id().equals(id))
                    .isPresent();
            return taken ? nameIsTaken() : changed(actor, found.with(changes.name(), changes.areaAliases()));
        });
    }

    @Override
    public Optional<MarketSeries> find(Actor actor, SeriesId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> series.find(actor.tenant(), id));
    }

    @Override
    public List<MarketSeries> list(Actor actor, Page<SeriesId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> series.page(actor.tenant(), page));
    }

    @Override
    public Optional<Coverage> coverage(Actor actor, MarketSeries about) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> switch (about.content()) {
            case SeriesContent.PowerPrices power ->
                powerPrices
                        .coverage(about.tenant(), power.series())
                        .map(found -> new Coverage(found.span(), found.finalUntil(), found.recordedAt()));
            case SeriesContent.BitcoinPrices ignored -> ofBitcoin(about);
            case SeriesContent.Difficulties ignored -> ofBitcoin(about);
            case SeriesContent.Hashprices ignored -> ofBitcoin(about);
        });
    }

    private Optional<Coverage> ofBitcoin(MarketSeries about) {
        return bitcoinValues
                .coverage(about.tenant(), about.id())
                .map(found -> new Coverage(found.span(), null, found.recordedAt()));
    }

    private @org.jspecify.annotations.Nullable MarketSeries ownOrNull(Actor actor, SeriesId id) {
        return series.find(actor.tenant(), id)
                .filter(found -> found.tenant().equals(actor.tenant()))
                .orElse(null);
    }

    private Outcome<MarketSeries> changed(Actor actor, MarketSeries changed) {
        if (!series.update(changed)) {
            return new Outcome.Stale<>(changed.version());
        }
        journal.record(actor, new SeriesUpdated(changed));
        return new Outcome.Done<>(changed);
    }

    private static Outcome<MarketSeries> nameIsTaken() {
        return Outcome.refused("name", "is taken by another series");
    }
}
