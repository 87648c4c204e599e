package io.hashwatt.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.plan.PlanScreen.Lanes;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;

/** Below a plan: pages of lanes, what the patterns mean, and what else can be done with it. */
final class PlanFoot extends Div {

    private static final long serialVersionUID = 1L;

    PlanFoot(PlanScreen.Shown shown, PlanAddress address, Consumer<PlanAddress> go) {
        addClassName("hw-plan-foot");
        if (shown.lanes().pages() > 1) {
            add(pages(shown.lanes(), address, go));
        }
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        add(legend(shown), spacer, compare(shown, address, go));
        add(Buttons.quiet(Icon.TABLE, T.of("kit.chart.asTable"), () -> go.accept(address.withTable(true))));
    }

    private static Div pages(Lanes lanes, PlanAddress address, Consumer<PlanAddress> go) {
        Formats formats = Formats.current();
        Button before =
                Buttons.icon(Icon.LEFT, T.of("plan.page.before"), () -> go.accept(address.withPage(lanes.page() - 1)));
        before.setEnabled(lanes.page() > 0);
        Button after =
                Buttons.icon(Icon.RIGHT, T.of("plan.page.after"), () -> go.accept(address.withPage(lanes.page() + 1)));
        after.setEnabled(lanes.page() + 1 < lanes.pages());
        Span where = new Span(T.of(
                "plan.page",
                formats.count(lanes.first() + 1L),
                formats.count(lanes.end()),
                formats.count(lanes.groups())));
        Div pages = new Div(before, where, after);
        pages.addClassName("hw-plan-pages");
        return pages;
    }

    private static Div legend(PlanScreen.Shown shown) {
        Div legend = new Div();
        legend.addClassName("hw-legend");
        MinerGroup group = shown.group().group();
        for (int level = 1; level <= group.topLevel(); level++) {
            legend.add(Legend.level(
                    LevelShade.of(level, group.topLevel()), group.level(level).name()));
        }
        legend.add(Legend.of("hw-off", T.of("plan.legend.off")));
        legend.add(Legend.unknown(T.of("plan.legend.noPrice")));
        legend.add(Legend.estimate(T.of("plan.legend.estimated")));
        if (shown.comparison() != null) {
            legend.add(Legend.of("hw-swatch-changed", T.of("timeline.changed")));
        }
        return legend;
    }

    private static Button compare(PlanScreen.Shown shown, PlanAddress address, Consumer<PlanAddress> go) {
        boolean on = address.compare();
        Button button = Buttons.quiet(
                Icon.HISTORY,
                T.of(on ? "plan.compare.off" : "plan.compare"),
                () -> go.accept(address.withCompare(!on)));
        if (on && shown.comparison() == null) {
            button.setText(T.of("plan.compare.none"));
        }
        return button;
    }
}
