package io.hashwatt.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons by what they mean. One primary at most on a page. */
public final class Buttons {

    private Buttons() {}

    /** What this page is for. */
    public static Button primary(String text, Runnable action) {
        return with(new Button(text, click -> action.run()), ButtonVariant.PRIMARY);
    }

    public static Button primary(Icon icon, String text, Runnable action) {
        return iconed(primary(text, action), icon);
    }

    public static Button plain(String text, Runnable action) {
        return new Button(text, click -> action.run());
    }

    public static Button plain(Icon icon, String text, Runnable action) {
        return iconed(plain(text, action), icon);
    }

    /** Without an edge: for what is seldom done. */
    public static Button quiet(String text, Runnable action) {
        return with(plain(text, action), ButtonVariant.TERTIARY);
    }

    public static Button quiet(Icon icon, String text, Runnable action) {
        return iconed(quiet(text, action), icon);
    }

    /** The icon alone. @param name what it does, for the tooltip and for screen readers */
    public static Button icon(Icon icon, String name, Runnable action) {
        Button button = new Button(icon.decorative(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("hw-icon-button");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    /** What cannot be undone. */
    public static Button danger(String text, Runnable action) {
        Button button = plain(text, action);
        button.addClassName("hw-danger");
        return button;
    }

    private static Button iconed(Button button, Icon icon) {
        button.setPrefixComponent(icon.decorative());
        return button;
    }

    private static Button with(Button button, ButtonVariant variant) {
        button.addThemeVariants(variant);
        return button;
    }
}
