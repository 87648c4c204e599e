package io.hashwatt.cli.console;

/** One command of the program. Its options are set before it runs. */
@FunctionalInterface
public interface Subcommand {

    /** @throws InputError when arguments or files are wrong; nothing has been written then */
    void run(Console console);
}
