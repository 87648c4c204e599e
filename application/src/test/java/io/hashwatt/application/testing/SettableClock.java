package io.hashwatt.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is told to go on. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }
}
