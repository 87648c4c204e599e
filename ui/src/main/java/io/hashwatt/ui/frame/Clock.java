package io.hashwatt.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.time.ZoneId;

/** The time at the site and in UTC, and whether what is shown is live. Ticks in the browser. */
@Tag("hw-clock")
@JavaScript("context://hashwatt/kit.js")
final class Clock extends Component {

    private static final long serialVersionUID = 1L;

    /** @param now of the server, by which everything is planned: a browser's clock may be wrong, a demo's is in the past */
    Clock(Instant now) {
        getElement().setAttribute("now", now.toString());
        getElement().setAttribute("live", T.of("frame.live"));
        getElement().setAttribute("lost", T.of("frame.lost"));
        getElement().setAttribute("lang", T.locale().toLanguageTag());
    }

    void show(ZoneId zone) {
        getElement().setAttribute("zone", SiteTime.inBrowser(zone));
    }
}
