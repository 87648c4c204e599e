package io.hashwatt.ui.chart;

import io.hashwatt.ui.kit.figure.LevelShade;

/** What something in a chart stands for; the style sheet has the colour of each, in both themes. */
public enum ChartRole {
    PRICE("ink"),
    ESTIMATE("estimate"),
    REFERENCE("reference"),
    LEVEL_1("level-1"),
    LEVEL_2("level-2"),
    LEVEL_3("level-3"),
    LEVEL_4("level-4"),
    OFF("line2"),
    OBLIGATION("obligation"),
    OVERRIDE("override"),
    MAINTENANCE("maintenance"),
    CALENDAR("calendar"),
    UNKNOWN("unknown"),
    GAIN("gain"),
    LOSS("loss"),
    NO_PRICE("warning"),
    MUTED("ink3");

    private final String token;

    ChartRole(String token) {
        this.token = token;
    }

    /** Of the level's shade. */
    public static ChartRole of(LevelShade shade) {
        return switch (shade) {
            case OFF -> OFF;
            case L1 -> LEVEL_1;
            case L2 -> LEVEL_2;
            case L3 -> LEVEL_3;
            case L4 -> LEVEL_4;
        };
    }

    /** The custom property is {@code --hw-} and this. */
    String token() {
        return token;
    }
}
