package io.hashwatt.application.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The store in memory, which knows no unit of work, inside of one: what was appended in one that fails is gone. */
public final class PowerPriceStoreInUnits implements PowerPriceStore {

    private final InMemoryTable<Integer, Consumer<PowerPriceStore>> done;

    public PowerPriceStoreInUnits(InMemoryUnitOfWork unitOfWork) {
        this.done = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void append(TenantId owner, long position, Collection<PowerPrice> prices) {
        List<PowerPrice> complete = List.copyOf(prices);
        done(owner, store -> store.append(owner, position, complete));
    }

    @Override
    public void withdraw(TenantId owner, PowerSeriesId series, Withdrawal withdrawal) {
        done(owner, store -> store.withdraw(owner, series, withdrawal));
    }

    private void done(TenantId owner, Consumer<PowerPriceStore> what) {
        done.add(owner, done.of(owner).size(), what);
    }

    @Override
    public List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period) {
        return of(owner).current(owner, series, period);
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return of(owner).publishedBy(instant, owner, series, period);
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return of(owner).recordedBy(instant, owner, series, period);
    }

    @Override
    public List<PowerPrice> upTo(long position, TenantId owner, PowerSeriesId series, Interval period) {
        return of(owner).upTo(position, owner, series, period);
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, PowerSeriesId series) {
        return of(owner).coverage(owner, series);
    }

    private PowerPriceStore of(TenantId owner) {
        InMemoryPowerPriceStore store = new InMemoryPowerPriceStore();
        done.readable(owner).values().forEach(each -> each.accept(store));
        return store;
    }
}
