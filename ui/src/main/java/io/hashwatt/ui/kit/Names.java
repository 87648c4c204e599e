package io.hashwatt.ui.kit;

/** What may be the name of something. */
public final class Names {

    public static final int LONGEST = 100;

    private Names() {}

    /** 1 to 100 characters that can be seen. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && isVisible(text);
    }

    public static boolean isVisible(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        });
    }
}
