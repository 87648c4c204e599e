package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Plans as they are sent. A plan never changes and is read again and again, so what was written once is kept unless it is
 * large, those not asked for longest going first. It can go with its site, also by another process: every few
 * seconds it is asked for anew.
 */
final class PlanBytes {

    private static final Duration SURE = Duration.ofSeconds(5);

    private final ReadPlans plans;
    private final InstantSource clock;
    private final long mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    /** The one asked for last is the last. */
    private final LinkedHashMap<Key, Kept> kept = new LinkedHashMap<>();

    private long bytes;

    private record Key(TenantId tenant, PlanId plan) {}

    @SuppressWarnings("ArrayRecordComponent") // looked up by its key, never compared
    private record Kept(byte[] bytes, Instant seen) {}

    /** @param mostBytes that are kept together */
    PlanBytes(ReadPlans plans, InstantSource clock, long mostBytes) {
        this.plans = plans;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /** Empty: there is no such plan for the actor. */
    Optional<PlanContent> find(Actor actor, PlanId id) {
        actor.require(Permission.READ);
        Key key = new Key(actor.tenant(), id);
        Instant now = clock.instant();
        Kept known = get(key);
        if (known != null && now.isBefore(known.seen().plus(SURE))) {
            return Optional.of(new PlanContent.Written(known.bytes()));
        }
        Optional<PlanContent> found = plans.find(actor, id)
                .map(plan ->
                        known == null ? PlanContent.of(plans, actor, plan) : new PlanContent.Written(known.bytes()));
        switch (found.orElse(null)) {
            case PlanContent.Written(byte[] content) -> put(key, new Kept(content, now));
            case PlanContent.Streamed ignored -> {} // too large to be kept
            case null -> remove(key);
        }
        return found;
    }

    /** Plans of the tenant have gone. */
    void forget(TenantId tenant) {
        lock.lock();
        try {
            kept.keySet().removeIf(key -> key.tenant().equals(tenant));
            bytes = kept.values().stream()
                    .mapToLong(entry -> entry.bytes().length)
                    .sum();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Kept get(Key key) {
        lock.lock();
        try {
            Kept entry = kept.get(key);
            if (entry != null) {
                kept.putLast(key, entry);
            }
            return entry;
        } finally {
            lock.unlock();
        }
    }

    private void put(Key key, Kept entry) {
        lock.lock();
        try {
            Kept before = kept.putLast(key, entry);
            bytes += entry.bytes().length - (before == null ? 0 : before.bytes().length);
            var oldest = kept.entrySet().iterator();
            while (bytes > mostBytes) {
                bytes -= oldest.next().getValue().bytes().length;
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    private void remove(Key key) {
        lock.lock();
        try {
            Kept gone = kept.remove(key);
            bytes -= gone == null ? 0 : gone.bytes().length;
        } finally {
            lock.unlock();
        }
    }
}
