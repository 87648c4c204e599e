package io.hashwatt.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import io.hashwatt.ui.frame.Destinations.Destination;
import io.hashwatt.ui.text.T;

/** A link of the navigation, which knows whether it is where we are. */
final class NavigationLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final transient Destination destination;

    NavigationLink(Destination destination) {
        super(destination.path().isEmpty() ? "." : destination.path());
        this.destination = destination;
        addClassName("hw-nav-link");
        add(destination.icon().decorative(), new Span(T.of(destination.label())));
    }

    /** Pressed by {@code g} and its letter. */
    NavigationLink withKey() {
        getElement().setAttribute("data-hw-key", destination.key());
        return this;
    }

    void update(Location location) {
        boolean here = location.getFirstSegment().equals(destination.path());
        setClassName("hw-here", here);
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
