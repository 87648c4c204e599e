package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Anchor;

/** Links to other pages. */
public final class Links {

    private Links() {}

    /** In a text. @param href within the UI, without a slash at the front */
    public static Anchor text(String text, String href) {
        return new Anchor(href, text);
    }

    /** Goes on from here: with an arrow. */
    public static Anchor onward(String text, String href) {
        Anchor link = new Anchor(href, text);
        link.addClassName("hw-onward");
        link.add(Icon.ARROW.decorative());
        return link;
    }

    /** Looks like a button. */
    public static Anchor button(String text, String href) {
        Anchor link = new Anchor(href, text);
        link.addClassName("hw-button-link");
        return link;
    }
}
