package io.hashwatt.rest.http;

import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one principal may ask. A bucket of tokens that fills steadily, kept as one number: the time at which it would
 * be full again. Of this process only.
 */
@ApplicationScoped
class RateLimit {

    private static final int MOST_BUCKETS = 100_000;
    private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final InstantSource clock;
    private final long nanosPerToken;
    private final long nanosOfBurst;
    private final ConcurrentMap<Actor.Principal, AtomicLong> fullAt = new ConcurrentHashMap<>();

    @Inject
    RateLimit(
            InstantSource clock,
            @ConfigProperty(name = "hashwatt.rate-limit.per-second", defaultValue = "2000") int perSecond,
            @ConfigProperty(name = "hashwatt.rate-limit.burst", defaultValue = "4000") int burst) {
        this.clock = clock;
        this.nanosPerToken = NANOS_PER_SECOND / perSecond;
        this.nanosOfBurst = nanosPerToken * burst;
    }

    /** Ends the request when the bucket is empty. */
    void take(Actor.Principal principal) {
        long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
        AtomicLong bucket = bucketOf(principal);
        while (true) {
            long full = bucket.get();
            long after = Math.max(full, now) + nanosPerToken;
            if (after - now > nanosOfBurst) {
                throw tooMany(after - now - nanosOfBurst);
            }
            if (bucket.compareAndSet(full, after)) {
                return;
            }
        }
    }

    private AtomicLong bucketOf(Actor.Principal principal) {
        AtomicLong known = fullAt.get(principal);
        if (known != null) {
            return known;
        }
        if (fullAt.size() >= MOST_BUCKETS) {
            fullAt.clear(); // everybody gets a full bucket; memory stays bounded
        }
        return fullAt.computeIfAbsent(principal, ignored -> new AtomicLong());
    }

    private static ProblemException tooMany(long nanosToWait) {
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, "Ask more slowly.")
                .withHeader("Retry-After", Long.toString(1 + nanosToWait / NANOS_PER_SECOND))
                .asException();
    }
}
