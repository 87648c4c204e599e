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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The store in memory, which knows no unit of work, inside of one: what was appended in one that fails is gone. */
public final class PowerPriceStoreInUnits implements PowerPriceStore {

    private final InMemoryTable<Integer, Consumer<PowerPriceStore>> done;
    private final Map<TenantId, Made> made = new HashMap<>();

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

    /** Goes on from what was done before, if nothing of it was taken back. */
    private synchronized PowerPriceStore of(TenantId owner) {
        List<Consumer<PowerPriceStore>> steps = List.copyOf(done.readable(owner).values());
        Made before = made.getOrDefault(owner, Made.nothing());
        Made now = (before.isBeginningOf(steps) ? before : Made.nothing()).with(steps);
        made.put(owner, now);
        return now.store();
    }

    private record Made(List<Consumer<PowerPriceStore>> steps, InMemoryPowerPriceStore store) {

        static Made nothing() {
            return new Made(List.of(), new InMemoryPowerPriceStore());
        }

        boolean isBeginningOf(List<Consumer<PowerPriceStore>> all) {
            return steps.size() <= all.size() && all.subList(0, steps.size()).equals(steps);
        }

        Made with(List<Consumer<PowerPriceStore>> all) {
            all.subList(steps.size(), all.size()).forEach(step -> step.accept(store));
            return new Made(all, store);
        }
    }
}
