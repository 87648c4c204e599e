package io.hashwatt.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * Says in the address what is seen, so that it can be shared, without anything being read again.
 *
 * <p>Not by {@code History.replaceState}: with React that is a navigation, and one that begins before another has ended
 * breaks the client ("Invalid blocker state transition", vaadin/flow#20404), which then waits for ever.
 */
public final class AddressBar {

    private AddressBar() {}

    /** @param path within the UI, without a slash at the front */
    public static void show(String path, QueryParameters query) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.history.replaceState(window.history.state, '', $0)",
                        new Location(path, query).getPathWithQueryParameters());
    }
}
