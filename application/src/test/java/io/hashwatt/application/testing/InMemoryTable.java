package io.hashwatt.application.testing;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.TenantId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What a store in memory keeps, by tenant and in order of the key. Values never change, they are replaced, so that a copy
 * of the maps is enough to take a failed unit of work back.
 */
public final class InMemoryTable<K extends Comparable<? super K>, V> {

    private final InMemoryUnitOfWork unitOfWork;
    private final Map<TenantId, NavigableMap<K, V>> rows = new HashMap<>();

    public InMemoryTable(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        unitOfWork.add(this);
    }

    /** The tenant's own rows, to read and, unless the unit of work only reads, to write. */
    public NavigableMap<K, V> of(TenantId tenant) {
        unitOfWork.require(tenant);
        NavigableMap<K, V> own = rows.computeIfAbsent(tenant, owner -> new TreeMap<>());
        return unitOfWork.isReadOnly() ? Collections.unmodifiableNavigableMap(own) : own;
    }

    /** The tenant's own rows or the platform's, to read. */
    public NavigableMap<K, V> readable(TenantId owner) {
        if (!owner.isPlatform()) {
            unitOfWork.require(owner);
        }
        unitOfWork.requireOpen();
        return new TreeMap<>(rows.getOrDefault(owner, new TreeMap<>()));
    }

    /** A tenant's rows, to read and to write, in a unit of that tenant or of the platform. */
    public NavigableMap<K, V> ofTenantOrSystem(TenantId tenant) {
        return unitOfWork.requireOpen().isPlatform()
                ? rows.computeIfAbsent(tenant, owner -> new TreeMap<>())
                : of(tenant);
    }

    /** Whoever has rows. In a unit of the platform. */
    public Set<TenantId> tenants() {
        unitOfWork.require(TenantId.PLATFORM);
        return Set.copyOf(rows.keySet());
    }

    /** @throws IllegalStateException when the key is taken, as a database would */
    public void add(TenantId tenant, K key, V value) {
        if (of(tenant).putIfAbsent(key, value) != null) {
            throw new IllegalStateException("there is a row " + key + " already");
        }
    }

    /** Replaces the row if the stored one's version is one less. */
    public boolean replace(TenantId tenant, K key, V changed, ToLongFunction<V> version) {
        V stored = of(tenant).get(key);
        boolean fits = stored != null && version.applyAsLong(stored) == version.applyAsLong(changed) - 1;
        if (fits) {
            of(tenant).put(key, changed);
        }
        return fits;
    }

    /** Removes the row if the stored one's version is the same. */
    public boolean remove(TenantId tenant, K key, V expected, ToLongFunction<V> version) {
        V stored = of(tenant).get(key);
        boolean fits = stored != null && version.applyAsLong(stored) == version.applyAsLong(expected);
        if (fits) {
            of(tenant).remove(key);
        }
        return fits;
    }

    public List<V> page(TenantId tenant, Predicate<V> wanted, Page<K> page) {
        NavigableMap<K, V> all = of(tenant);
        return page.after().map(after -> all.tailMap(after, false)).orElse(all).values().stream()
                .filter(wanted)
                .limit(page.limit())
                .toList();
    }

    /** What brings back the rows of now. */
    Runnable undo() {
        Map<TenantId, NavigableMap<K, V>> before = new HashMap<>();
        rows.forEach((tenant, own) -> before.put(tenant, new TreeMap<>(own)));
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
