package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;

/** "In 22 min", "3 min ago": ticks in the browser; the tooltip has the exact time. */
@Tag("hw-countdown")
@JavaScript("context://hashwatt/kit.js")
public final class Countdown extends Component {

    private static final long serialVersionUID = 1L;

    public Countdown(Instant instant, SiteTime time) {
        getElement().setAttribute("at", instant.toString());
        getElement().setAttribute("ahead", T.of("kit.time.in"));
        getElement().setAttribute("ago", T.of("kit.time.ago"));
        getElement().setAttribute("days", T.of("kit.unit.d"));
        getElement().setAttribute("title", time.dateAndTime(instant));
        getElement().setText(time.dateAndTime(instant));
    }
}
