package io.hashwatt.server.api;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting, in tests of what happens by itself. */
final class Pauses {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private Pauses() {}

    static void until(Instant instant) {
        Duration left = Duration.between(Instant.now(), instant);
        if (left.isPositive()) {
            pause(left);
        }
    }

    /** @return whether it came about in time */
    static boolean await(Duration atMost, BooleanSupplier wanted) {
        Instant end = Instant.now().plus(atMost);
        while (!wanted.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause(LOOK_AGAIN);
        }
        return true;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
