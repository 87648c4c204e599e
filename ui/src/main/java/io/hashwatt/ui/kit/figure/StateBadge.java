package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Tone;

/** A state in a word, with an icon, on its own background. That all is well has no colour: {@link #well}. */
public final class StateBadge extends Span {

    private static final long serialVersionUID = 1L;

    public StateBadge(Tone tone, Icon icon, String text) {
        addClassNames("hw-badge", tone.className());
        add(icon.decorative(), new Span(text));
    }

    public StateBadge(Tone tone, String text) {
        addClassNames("hw-badge", tone.className());
        add(new Span(text));
    }

    /** A check mark and a word, without colour. */
    public static Span well(String text) {
        Span well = new Span(Icon.CHECK.decorative(), new Span(text));
        well.addClassName("hw-well");
        return well;
    }

    /** How many things wait for somebody. */
    public static StateBadge counter(long number, String meaning) {
        StateBadge badge = new StateBadge(Tone.WARNING, Long.toString(number));
        badge.getElement().setAttribute("aria-label", meaning);
        badge.getElement().setAttribute("role", "img");
        return badge;
    }
}
