package io.hashwatt.ui.kit;

import io.hashwatt.domain.kernel.VisibleText;

/** What may be the name of something. */
public final class Names {

    public static final int LONGEST = 100;

    private Names() {}

    /** 1 to 100 characters that can be seen. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && VisibleText.is(text);
    }
}
