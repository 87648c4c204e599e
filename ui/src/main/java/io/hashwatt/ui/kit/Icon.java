package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The outline set: 16 px, drawn in the colour of the text around it. Each is a class in {@code hashwatt/icons.css}. */
public enum Icon {
    OVERVIEW,
    PLAN,
    OPERATIONS,
    CALENDAR,
    BOLT,
    MARKET,
    HISTORY,
    MONEY,
    FLEET,
    PEOPLE,
    COG,
    CHECK,
    ALERT,
    CLOSE,
    REFUSED,
    REFRESH,
    LOCK,
    HAND,
    WRENCH,
    DOWN,
    RIGHT,
    LEFT,
    FIND,
    QUESTION,
    CLOCK,
    DOTS,
    PLUS,
    MENU,
    ARROW,
    INFO,
    DOWNLOAD,
    UPLOAD,
    GLOBE,
    LIST,
    KEY,
    TRASH,
    PENCIL,
    TABLE;

    /** Beside words that say the same. */
    public Span decorative() {
        Span icon = new Span();
        icon.addClassNames("hw-i", "hw-i-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Alone, so with a name. */
    public Span named(String name) {
        Span icon = decorative();
        icon.getElement().removeAttribute("aria-hidden");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", name);
        return icon;
    }
}
