package io.hashwatt.cli.console;

/**
 * What is known about where the output goes.
 *
 * @param out standard output is a terminal
 * @param err standard error is a terminal
 * @param columns width of a line
 * @param colours whether colours are wanted on a terminal
 */
public record Terminal(boolean out, boolean err, int columns, boolean colours) {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 140;

    /** Files and pipes: plain text of a fixed width, so that the same input gives the same bytes. */
    public static final Terminal NONE = new Terminal(false, false, 100, false);

    public Terminal {
        columns = Math.clamp(columns, NARROWEST, WIDEST);
    }

    public Style style() {
        return new Style(out && colours);
    }
}
