package io.hashwatt.ui.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The words of the UI in the user's language: {@code T.of("plan.title")}. */
public final class T {

    private T() {}

    /**
     * @param key as it stands in the files; write it out, so that the tests find it
     * @param arguments for {@code {0}}, {@code {1}}…: words, or numbers and times that are formatted already
     */
    public static String of(String key, Object... arguments) {
        return Texts.in(locale()).text(key, arguments);
    }

    /** The word for a constant: role, permission, level… */
    public static String of(Enum<?> constant) {
        return Texts.in(locale())
                .text("enum." + constant.getDeclaringClass().getName().replace('$', '.') + "." + constant.name());
    }

    /** {@code key.one} for one, {@code key.other} for every other number; {@code {0}} is the number. */
    public static String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Formats.current().count(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Texts.in(locale()).text(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** The user's, or English where there is no user. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
