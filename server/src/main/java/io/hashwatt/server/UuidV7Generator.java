package io.hashwatt.server;

import io.hashwatt.application.kernel.IdGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids by RFC 9562, version 7: 48 bits of milliseconds, 12 bits that count on within one, 62 bits by chance. Those of one
 * generator ascend strictly, also when the clock steps back, so that new rows lie beside each other in an index.
 */
public final class UuidV7Generator implements IdGenerator {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long CHANCE_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    /** Milliseconds and counter of the last one. A counter that runs over borrows from the next millisecond. */
    private final AtomicLong last = new AtomicLong();

    public UuidV7Generator(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long stamp = last.accumulateAndGet(now, (before, current) -> Math.max(before + 1, current));
        long high = (stamp >>> COUNTER_BITS) << 16 | VERSION | stamp & COUNTER_MASK;
        return new UUID(high, VARIANT | chance.nextLong() & CHANCE_MASK);
    }
}
