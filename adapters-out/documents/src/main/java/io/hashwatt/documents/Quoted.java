package io.hashwatt.documents;

import io.hashwatt.domain.kernel.VisibleText;

/**
 * A piece of somebody else's text, fit for one line of a message: at most 40 characters of it, and none that a
 * terminal or a log reader would obey.
 */
public final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text in double quotes, cut and escaped. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The text cut and escaped. */
    public static String plain(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + '…';
    }

    /** The whole text, escaped. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (VisibleText.isVisible(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else {
                safe.append("\\u%04x".formatted(codePoint));
            }
        });
        return safe.toString();
    }
}
