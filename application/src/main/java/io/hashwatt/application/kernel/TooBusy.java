package io.hashwatt.application.kernel;

import java.time.Duration;

/** Too much heavy work waits already: nothing is wrong with the request, it can be made again later. */
@SuppressWarnings("serial") // never serialised
public final class TooBusy extends RuntimeException {

    private final Who who;
    private final Duration retryAfter;

    /** Who has too much to do. */
    public enum Who {
        /** Work of this tenant alone: others are served. */
        TENANT,
        SERVER
    }

    public TooBusy(Who who, Duration retryAfter) {
        super("too much heavy work waits already", null, false, false); // nobody looks at the stack of a queue
        this.who = who;
        this.retryAfter = retryAfter;
    }

    public Who who() {
        return who;
    }

    /** How soon it is of use to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
