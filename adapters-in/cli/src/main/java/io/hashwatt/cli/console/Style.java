package io.hashwatt.cli.console;

/** Emphasis, as far as the terminal may show it. */
public record Style(boolean on) {

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return in("\u001b[1m", text);
    }

    public String good(String text) {
        return in("\u001b[1;32m", text);
    }

    public String warning(String text) {
        return in("\u001b[33m", text);
    }

    public String faint(String text) {
        return in("\u001b[2m", text);
    }

    private String in(String code, String text) {
        return on ? code + text + RESET : text;
    }
}
