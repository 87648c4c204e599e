package io.hashwatt.domain.kernel;

/** Text that people can see: without characters that a terminal, a log reader or a browser would obey or hide. */
public final class VisibleText {

    private VisibleText() {}

    /** Whether every character can be seen; an empty text has none that cannot. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(VisibleText::isVisible);
    }

    public static boolean isVisible(int codePoint) {
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
