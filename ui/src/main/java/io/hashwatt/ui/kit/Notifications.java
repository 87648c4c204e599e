package io.hashwatt.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.hashwatt.ui.text.T;

/** Short words about what was just done. Failures stay until they are closed, and are read out at once. */
public final class Notifications {

    private static final int SHORT_MILLIS = 4_000;
    private static final int UNDO_MILLIS = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Notifications() {}

    public static void done(String text) {
        open(Icon.CHECK, text, SHORT_MILLIS);
    }

    /** Done already; for ten seconds it can be taken back. */
    public static void done(String text, Runnable undo) {
        Notification notification = open(Icon.CHECK, text, UNDO_MILLIS);
        Button button = Buttons.plain(T.of("kit.undo"), () -> {
            notification.close();
            undo.run();
        });
        body(notification).add(button);
    }

    public static void error(String text) {
        Notification notification = open(Icon.ALERT, text, UNTIL_CLOSED);
        notification.setAssertive(true);
        notification.addClassName("hw-notification-error");
        body(notification).add(Buttons.icon(Icon.CLOSE, T.of("kit.close"), notification::close));
    }

    private static Notification open(Icon icon, String text, int millis) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Position.BOTTOM_START);
        Div body = new Div(icon.decorative(), new Span(text));
        body.addClassName("hw-notification");
        notification.add(body);
        notification.open();
        return notification;
    }

    private static Div body(Notification notification) {
        return (Div) notification.getChildren().findFirst().orElseThrow();
    }
}
