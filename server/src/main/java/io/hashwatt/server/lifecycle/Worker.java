package io.hashwatt.server.lifecycle;

import java.time.Duration;

/** Works in the background, in threads of its own. */
public interface Worker {

    /** Begins, and returns at once. */
    void start();

    /** Begins nothing new, and returns when what had begun is finished, at the latest after this time. */
    void stop(Duration atMost);
}
