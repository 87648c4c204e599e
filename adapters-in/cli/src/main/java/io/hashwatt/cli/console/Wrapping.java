package io.hashwatt.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words. */
public final class Wrapping {

    private Wrapping() {}

    /** At least one line; a word that is too long is broken. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space <= 0 ? width : space;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
