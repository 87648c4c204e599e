package io.hashwatt.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import io.hashwatt.ui.frame.Destinations.Destination;
import io.hashwatt.ui.frame.Destinations.Group;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;

/** All that the user may see, in groups. */
final class SideNavigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final List<NavigationLink> links = new ArrayList<>();

    SideNavigation() {
        addClassName("hw-nav");
        setAriaLabel(T.of("frame.nav"));
        Destinations.GROUPS.forEach(this::add);
    }

    void update(Location location) {
        links.forEach(link -> link.update(location));
    }

    private void add(Group group) {
        List<Destination> open =
                group.destinations().stream().filter(Destination::isOpenToUser).toList();
        if (open.isEmpty()) {
            return;
        }
        if (!group.label().isEmpty()) {
            Div label = new Div(T.of(group.label()));
            label.addClassName("hw-nav-label");
            add(label);
        }
        UnorderedList list = new UnorderedList();
        for (Destination destination : open) {
            NavigationLink link = new NavigationLink(destination).withKey();
            links.add(link);
            list.add(new ListItem(link));
        }
        add(list);
    }
}
