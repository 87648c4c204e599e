package io.hashwatt.ui.chart.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Selection;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Strikes;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Draws a {@link TimelinePicture}. By mouse, touch and keys (arrows, Shift and arrows, Enter, {@code n}, {@code +},
 * {@code -}, Esc) one moves in it without asking the server; what is chosen comes back.
 */
@Tag("hw-timeline")
@JavaScript("context://hashwatt/timeline.js")
public final class Timeline extends Component {

    private static final long serialVersionUID = 1L;

    private static final String LANE = "event.detail.lane";
    private static final String AT = "event.detail.at";
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";

    private final Div anchor = new Div();

    public Timeline() {
        anchor.addClassName("hw-tl-anchor");
        anchor.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(anchor.getElement());
    }

    public Timeline show(TimelinePicture picture) {
        getElement().callJsFunction("show", TimelineJson.of(picture));
        return this;
    }

    /** Marks a slot and draws the strikes of its lane. */
    public void select(Selection selection, Strikes strikes) {
        getElement()
                .callJsFunction(
                        "select",
                        selection.lane(),
                        String.valueOf(selection.at().toEpochMilli()),
                        TimelineJson.strikes(strikes));
    }

    /** Draws the strikes of a lane without marking a slot. */
    public void selectLane(Strikes strikes) {
        getElement().callJsFunction("select", strikes.lane(), null, TimelineJson.strikes(strikes));
    }

    public void unselect() {
        getElement().callJsFunction("unselect");
    }

    /** Gives the keyboard back to it. */
    public void focus() {
        getElement().executeJs("this.field.focus({ preventScroll: true })");
    }

    /** Lies over the slot that is marked: what belongs to it can open there. */
    public Component anchor() {
        return anchor;
    }

    /** A slot, by click or Enter. */
    public Timeline onChoose(Consumer<Selection> choose) {
        listen("hw-choose", event -> choose.accept(new Selection(text(event, LANE), instant(event, AT))), LANE, AT);
        return this;
    }

    /** A whole lane, by its name. @param choose takes its id */
    public Timeline onLane(Consumer<String> choose) {
        listen("hw-lane", event -> choose.accept(text(event, LANE)), LANE);
        return this;
    }

    public Timeline onEscape(Runnable escape) {
        listen("hw-escape", event -> escape.run());
        return this;
    }

    /** What is seen now, a moment after it was moved or zoomed. */
    public Timeline onWindow(Consumer<Interval> window) {
        listen("hw-window", event -> window.accept(new Interval(instant(event, FROM), instant(event, TO))), FROM, TO);
        return this;
    }

    private void listen(String type, Consumer<DomEvent> then, String... data) {
        var registration = getElement().addEventListener(type, then::accept);
        for (String each : data) {
            registration.addEventData(each);
        }
    }

    private static String text(DomEvent event, String data) {
        return event.getEventData().get(data).asString();
    }

    private static Instant instant(DomEvent event, String data) {
        return Instant.ofEpochMilli(Long.parseLong(text(event, data)));
    }
}
