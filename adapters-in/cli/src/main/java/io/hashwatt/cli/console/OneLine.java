package io.hashwatt.cli.console;

/** Makes any text fit for one line of a terminal: nothing in it that a terminal or a log reader would obey. */
public final class OneLine {

    private static final int LONGEST = 1_000;

    private OneLine() {}

    /** For messages: cut where nobody reads on. */
    public static String of(String text) {
        String plain = plain(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    public static String plain(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < 127)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isHarmless(codePoint)) {
                plain.appendCodePoint(codePoint);
            } else {
                plain.append("\\u%04x".formatted(codePoint));
            }
        });
        return plain.toString();
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
