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
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + '…';
    }

    /** The whole text, escaped. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isHarmless(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else {
                safe.append("\\u%04x".formatted(codePoint));
            }
        });
        return safe.toString();
    }

    /** Whether nothing in the text has to be escaped. */
    public static boolean isHarmless(String text) {
        return text.codePoints().allMatch(Quoted::isHarmless);
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
