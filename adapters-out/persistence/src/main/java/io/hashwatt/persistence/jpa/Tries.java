package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.StorageUnavailable;
import java.util.function.Supplier;

/** Does a unit of work again when it met another one, each time after a longer pause. */
final class Tries {

    private static final long FIRST_PAUSE_MILLIS = 5;

    /** Threads that met each other wait for different times, or they would meet again. */
    private static final int SPREAD = 8;

    private Tries() {}

    /**
     * @throws Busy when the others leave no room, or it took too long
     * @throws StorageUnavailable when the database is away
     */
    static <T> T of(Supplier<T> unit) {
        int tried = 0;
        while (true) {
            try {
                return unit.get();
            } catch (StorageUnavailable known) {
                throw known;
            } catch (RuntimeException failure) {
                tried++;
                UnitFailure refusal = UnitFailure.of(failure);
                if (tried >= refusal.tries()) {
                    throw refusal.toldBy(failure);
                }
                pause(tried, failure);
            }
        }
    }

    private static void pause(int tried, RuntimeException failure) {
        long longer = FIRST_PAUSE_MILLIS << (2 * (tried - 1));
        long share = 1 + Thread.currentThread().threadId() % SPREAD;
        try {
            Thread.sleep(longer * share / 2);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Busy(failure);
        }
    }
}
