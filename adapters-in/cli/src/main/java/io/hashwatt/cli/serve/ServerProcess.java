package io.hashwatt.cli.serve;

import io.hashwatt.cli.console.Console;

/** The server, as long as it runs. */
@FunctionalInterface
public interface ServerProcess {

    /**
     * Starts it, says on the console when it is ready, and returns when it has stopped.
     *
     * @throws io.hashwatt.cli.console.InputError when it cannot start as configured
     */
    void run(ServeOptions options, Console console);
}
