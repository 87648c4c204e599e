package io.hashwatt.calendars.ics;

import io.hashwatt.domain.schedule.Wish;

/** A wish as text: a form and a level. */
final class Wishes {

    private Wishes() {}

    static String write(Wish wish) {
        return wish.form() + "," + wish.level();
    }

    /** @throws IllegalArgumentException if it is none */
    static Wish read(String text) {
        String[] both = text.split(",", -1);
        if (both.length != 2) {
            throw new IllegalArgumentException("no wish: " + text);
        }
        return new Wish(Wish.Form.valueOf(both[0]), Integer.parseInt(both[1]));
    }

    static String words(Wish wish) {
        return switch (wish.form()) {
            case OFF -> "off";
            case AT_MOST -> "at most level " + wish.level();
            case AT_LEAST -> "at least level " + wish.level();
            case EXACTLY -> "level " + wish.level();
        };
    }
}
