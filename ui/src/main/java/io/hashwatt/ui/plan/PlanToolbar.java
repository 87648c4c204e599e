package io.hashwatt.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be done with a plan: look wider or elsewhere, change who chooses, intervene, plan again. */
final class PlanToolbar {

    private static final List<Duration> LENGTHS =
            List.of(Duration.ofHours(12), Duration.ofHours(36), Duration.ofDays(7));
    private static final int PART_BACK = 3;
    private static final int MANY_DAYS = 3;

    private final PlanScreen.Shown shown;
    private final PlanAddress address;
    private final Component control;
    private final Consumer<PlanAddress> go;
    private final Runnable intervene;
    private final Runnable replan;

    PlanToolbar(
            PlanScreen.Shown shown,
            PlanAddress address,
            Component control,
            Consumer<PlanAddress> go,
            Runnable intervene,
            Runnable replan) {
        this.shown = shown;
        this.address = address;
        this.control = control;
        this.go = go;
        this.intervene = intervene;
        this.replan = replan;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (!address.table()) {
            buttons.add(lengths());
            buttons.add(steps());
        }
        if (address.table()) {
            buttons.add(Buttons.plain(Icon.PLAN, T.of("plan.table.back"), () -> go.accept(address.withTable(false))));
        }
        buttons.add(control);
        if (InterventionDesk.isAllowed()) {
            buttons.add(Buttons.plain(Icon.HAND, T.of("plan.intervention.open"), intervene));
        }
        if (Replanning.isAllowed()) {
            Button again = Buttons.primary(Icon.REFRESH, T.of("plan.again"), replan);
            again.setDisableOnClick(true);
            buttons.add(again);
        }
        return buttons.toArray(Component[]::new);
    }

    private Segments<Duration> lengths() {
        Duration current = shown.window().length();
        Segments<Duration> segments = new Segments<>(
                T.of("plan.window"),
                LENGTHS,
                PlanToolbar::words,
                LENGTHS.stream().filter(current::equals).findFirst().orElse(null),
                length -> go.accept(address.withWindow(around(length))));
        segments.addClassName("hw-plan-lengths");
        return segments;
    }

    private static String words(Duration length) {
        return length.toDays() < MANY_DAYS
                ? T.of("plan.window.hours", Formats.current().count(length.toHours()))
                : T.of("plan.window.days", Formats.current().count(length.toDays()));
    }

    /** A third of it before now, where now is seen; else from where one is. */
    private Interval around(Duration length) {
        Instant middle = shown.window().contains(shown.now())
                ? shown.now().minus(length.dividedBy(PART_BACK))
                : shown.window().start();
        return Interval.of(middle, length);
    }

    private Div steps() {
        Duration length = shown.window().length();
        Div steps = new Div(
                Buttons.icon(Icon.LEFT, T.of("plan.earlier"), () -> move(length.negated())),
                Buttons.plain(T.of("plan.now"), () -> go.accept(address.withWindow(null))),
                Buttons.icon(Icon.RIGHT, T.of("plan.later"), () -> move(length)));
        steps.addClassName("hw-plan-steps");
        return steps;
    }

    private void move(Duration by) {
        Duration half = by.dividedBy(2);
        go.accept(address.withWindow(new Interval(
                shown.window().start().plus(half), shown.window().end().plus(half))));
    }
}
