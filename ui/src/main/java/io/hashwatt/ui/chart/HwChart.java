package io.hashwatt.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Draws a chart. The element in the browser turns roles into the theme's colours, follows the theme and the size, shows what
 * is under the pointer, and moves a cursor over lanes by the arrow keys.
 */
@Tag("hw-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://hashwatt/chart.js")
public final class HwChart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private final Span anchor = new Span();

    /** A place in a lane. */
    public record Slot(String lane, Instant at) {}

    public HwChart() {
        anchor.addClassName("hw-chart-anchor");
        anchor.getElement().setAttribute("role", "button");
        anchor.getElement().setAttribute("aria-label", T.of("kit.chart.slot"));
        getElement().appendChild(anchor.getElement());
    }

    public void show(TimeChart chart) {
        getElement().setPropertyJson("spec", ChartJson.of(chart, T.locale()));
        getElement().setAttribute("aria-label", chart.summary());
    }

    public void show(CurveChart chart) {
        getElement().setPropertyJson("spec", ChartJson.of(chart, T.locale()));
        getElement().setAttribute("aria-label", chart.summary());
    }

    /** By click, or by Enter on the cursor. */
    public void onSelect(Consumer<Slot> selected) {
        getElement()
                .addEventListener(
                        "hw-select",
                        event -> selected.accept(new Slot(
                                event.getEventData().get("event.detail.lane").asString(),
                                Instant.parse(event.getEventData()
                                        .get("event.detail.at")
                                        .asString()))))
                .addEventData("event.detail.lane")
                .addEventData("event.detail.at");
    }

    /** Outlines the slot and puts the {@link #anchor} over it. */
    public void select(Slot slot) {
        getElement().callJsFunction("select", slot.lane(), slot.at().toString());
    }

    public void clearSelection() {
        getElement().callJsFunction("select");
    }

    /** An invisible element over the chosen slot, for a popover to point at. */
    public Component anchor() {
        return anchor;
    }
}
