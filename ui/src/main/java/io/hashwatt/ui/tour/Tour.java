package io.hashwatt.ui.tour;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import io.hashwatt.ui.text.T;
import java.util.Optional;

/**
 * Where somebody is on the tour, kept in the session.
 *
 * @param step the one that is shown
 */
public record Tour(Step step) {

    private static final String PARAMETER = "tour";

    /** In their order. */
    enum Step {
        PLAN("plan", "tour.plan.title", "tour.plan.text"),
        BACKTEST("backtest", "tour.backtest.title", "tour.backtest.text"),
        OVERVIEW("", "tour.overview.title", "tour.overview.text");

        private final String path;
        private final String title;
        private final String text;

        Step(String path, String title, String text) {
            this.path = path;
            this.title = title;
            this.text = text;
        }

        String title() {
            return T.of(title);
        }

        String text() {
            return T.of(text);
        }

        int number() {
            return ordinal() + 1;
        }

        boolean isLast() {
            return number() == values().length;
        }
    }

    /** Whether the link somebody came by asks for the tour. */
    public static boolean isWantedBy(Location link) {
        return link.getQueryParameters().getParameters().containsKey(PARAMETER);
    }

    public static void begin(UI ui) {
        new Tour(Step.PLAN).go(ui);
    }

    static Optional<Tour> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Tour.class));
    }

    static void end() {
        VaadinSession.getCurrent().setAttribute(Tour.class, null);
    }

    Tour next() {
        return new Tour(Step.values()[step.ordinal() + 1]);
    }

    /** To the page that this step is about. */
    void go(UI ui) {
        VaadinSession.getCurrent().setAttribute(Tour.class, this);
        ui.navigate(step.path);
    }
}
