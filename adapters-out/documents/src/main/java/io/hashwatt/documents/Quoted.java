package io.hashwatt.documents;

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
        StringBuilder safe = new StringBuilder();
        int index = 0;
        for (int count = 0; index < text.length() && count < LONGEST; count++) {
            int codePoint = text.codePointAt(index);
            if (isHarmless(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else {
                safe.append("\\u%04x".formatted(codePoint));
            }
            index += Character.charCount(codePoint);
        }
        return index < text.length() ? safe.append('…').toString() : safe.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
