package io.hashwatt.ui.web;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.live.LiveUpdates;

/** Counts how often it is painted again. */
@Route("live-try")
public final class LiveTryView extends Page {

    private static final long serialVersionUID = 1L;

    private int repaints;

    public LiveTryView(LiveUpdates live) {
        title("Live");
        Span count = new Span("0");
        count.setId("repaints");
        content(count);
        live.whileAttached(this, PlanMade.class::isInstance, () -> count.setText(Integer.toString(++repaints)));
    }
}
