package io.hashwatt.ui.tour;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;

/** The step that is shown, in a corner: it covers little and stops nobody. Not to be seen where there is no tour. */
public final class TourCard extends Div {

    private static final long serialVersionUID = 1L;

    public TourCard() {
        addClassName("hw-tour");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", T.of("tour.title"));
        update();
    }

    /** After every navigation: the tour may have begun. */
    public void update() {
        removeAll();
        setVisible(Tour.current().isPresent());
        Tour.current().ifPresent(this::show);
    }

    private void show(Tour tour) {
        Span place = new Span(T.of("tour.place", tour.step().number(), Tour.Step.values().length));
        place.addClassName("hw-tour-place");
        Div foot = new Div(place, onward(tour));
        foot.addClassName("hw-tour-foot");
        add(
                Buttons.icon(Icon.CLOSE, T.of("tour.close"), this::close),
                new H2(tour.step().title()),
                new Paragraph(tour.step().text()),
                foot);
    }

    private Button onward(Tour tour) {
        return tour.step().isLast()
                ? Buttons.plain(T.of("tour.done"), this::close)
                : Buttons.plain(T.of("tour.next"), () -> tour.next().go(UI.getCurrent()));
    }

    private void close() {
        Tour.end();
        update();
    }
}
