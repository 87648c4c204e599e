package io.hashwatt.ui.frame;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.util.List;

/** The navigation of a phone, in reach of a thumb. Shown by the style sheet, where there is no room for the other. */
final class BottomBar extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient List<NavigationLink> links;

    BottomBar(Runnable openDrawer) {
        addClassName("hw-bottom");
        setAriaLabel(T.of("frame.nav.short"));
        links = Destinations.BOTTOM.stream().map(NavigationLink::new).toList();
        links.forEach(this::add);
        NativeButton more = new NativeButton("", click -> openDrawer.run());
        more.addClassName("hw-nav-link");
        more.add(Icon.MENU.decorative(), new Span(T.of("frame.nav.more")));
        add(more);
    }

    void update(Location location) {
        links.forEach(link -> link.update(location));
    }
}
