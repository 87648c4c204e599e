package io.hashwatt.cli.console;

import io.hashwatt.documents.Quoted;

/** A message on one line of a terminal, cut where nobody reads on. */
public final class OneLine {

    private static final int LONGEST = 1_000;

    private OneLine() {}

    public static String of(String text) {
        String plain = Quoted.escaped(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
