package io.hashwatt.ui.kit;

import java.util.Locale;

/** What a colour means. Never the only sign: a word or an icon says the same. */
public enum Tone {
    NEUTRAL,
    /** Money gained, agreement. */
    GAIN,
    /** Money lost. */
    LOSS,
    /** Needs a look. */
    WARNING,
    /** Wrong now. */
    ERROR,
    OBLIGATION,
    OVERRIDE,
    CALENDAR,
    MAINTENANCE,
    UNKNOWN;

    public String className() {
        return "hw-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
