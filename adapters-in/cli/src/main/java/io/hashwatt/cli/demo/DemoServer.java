package io.hashwatt.cli.demo;

import io.hashwatt.cli.console.Console;

/** The server on the demo's data, as long as it runs. */
@FunctionalInterface
public interface DemoServer {

    /** Starts it, says on the console how to get in, and returns when it has stopped. */
    void run(Console console);
}
