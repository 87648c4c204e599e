package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ManageSeries.Changes;
import io.hashwatt.application.market.ManageSeries.Draft;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.event.MarketEvent.SeriesCreated;
import io.hashwatt.domain.market.event.MarketEvent.SeriesUpdated;
import io.hashwatt.domain.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** Where series are entered and changed, each time with its entry in the journal. Within a unit of work. */
final class SeriesRegister {

    private final SeriesStore series;
    private final SeriesPositionStore positions;
    private final Bookkeeping books;

    SeriesRegister(SeriesStore series, SeriesPositionStore positions, Bookkeeping books) {
        this.series = series;
        this.positions = positions;
        this.books = books;
    }

    Outcome<MarketSeries> create(Actor actor, Draft draft) {
        if (series.withName(actor.tenant(), draft.name()).isPresent()) {
            return nameIsTaken();
        }
        if (draft.content() instanceof SeriesContent.PowerPrices power
                && series.withPower(actor.tenant(), power.series()).isPresent()) {
            return Outcome.refused("", "there is a series of this product, area and currency already");
        }
        MarketSeries created = new MarketSeries(
                new SeriesId(books.nextId()),
                actor.tenant(),
                draft.name(),
                draft.content(),
                draft.areaAliases(),
                books.now(),
                1);
        series.add(created);
        return books.recorded(actor, created, new SeriesCreated(created));
    }

    Outcome<MarketSeries> change(Actor actor, SeriesId id, long expectedVersion, Changes changes) {
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
    }

    private @Nullable MarketSeries ownOrNull(Actor actor, SeriesId id) {
        return series.find(actor.tenant(), id)
                .filter(found -> found.tenant().equals(actor.tenant()))
                .orElse(null);
    }

    private Outcome<MarketSeries> changed(Actor actor, MarketSeries changed) {
        return Outcome.written(series.update(changed), changed, changed.version())
                .then(written -> books.recorded(actor, written, new SeriesUpdated(written)));
    }

    private static Outcome<MarketSeries> nameIsTaken() {
        return Outcome.refused("name", "is taken by another series");
    }
}
