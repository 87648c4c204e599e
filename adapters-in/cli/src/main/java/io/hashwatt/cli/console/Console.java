package io.hashwatt.cli.console;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err everything else
 */
public record Console(PrintStream out, PrintStream err, Terminal terminal) {

    public Style style() {
        return terminal.style();
    }

    public int columns() {
        return terminal.columns();
    }

    public void line(String text) {
        out.println(text);
    }

    public void line() {
        out.println();
    }
}
