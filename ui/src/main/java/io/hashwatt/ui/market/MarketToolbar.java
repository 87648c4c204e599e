package io.hashwatt.ui.market;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.market.BreakEvenPresenter.Choice;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which period is looked at, and whose break-even prices are drawn into it. */
final class MarketToolbar extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MANY_DAYS = 3;

    private final transient SeriesDetail detail;
    private final transient MarketAddress address;
    private final transient Consumer<MarketAddress> go;

    MarketToolbar(SeriesDetail detail, MarketAddress address, List<Choice> choices, Consumer<MarketAddress> go) {
        this.detail = detail;
        this.address = address;
        this.go = go;
        addClassName("hw-market-bar");
        add(lengths(), steps());
        if (!choices.isEmpty()) {
            Span spacer = new Span();
            spacer.addClassName("hw-spacer");
            add(spacer, breakEven(choices));
        }
    }

    private Segments<Duration> lengths() {
        List<Duration> lengths = Windows.of(detail.digest().series().content()).lengths();
        Duration current = detail.window().length();
        return new Segments<>(
                T.of("market.window"),
                lengths,
                MarketToolbar::words,
                lengths.stream().filter(current::equals).findFirst().orElse(null),
                length -> go.accept(address.withWindow(around(length))));
    }

    private static String words(Duration length) {
        Formats formats = Formats.current();
        return length.toDays() < MANY_DAYS
                ? T.of("market.window.hours", formats.count(length.toHours()))
                : T.of("market.window.days", formats.count(length.toDays()));
    }

    /** As usual where now is seen; else from where one is. */
    private Interval around(Duration length) {
        SeriesDigest digest = detail.digest();
        Optional<Interval> span = digest.coverage().map(Coverage::span);
        return detail.window().contains(digest.now())
                ? Windows.of(digest.series().content()).usual(length, span, digest.now())
                : new Interval(
                        detail.window().end().minus(length), detail.window().end());
    }

    private Div steps() {
        Duration length = detail.window().length();
        Div steps = new Div(
                Buttons.icon(Icon.LEFT, T.of("market.earlier"), () -> move(length.negated())),
                Buttons.plain(T.of("market.now"), () -> go.accept(address.withWindow(null))),
                Buttons.icon(Icon.RIGHT, T.of("market.later"), () -> move(length)));
        steps.addClassName("hw-plan-steps");
        return steps;
    }

    private void move(Duration by) {
        Duration half = by.dividedBy(2);
        go.accept(address.withWindow(new Interval(
                detail.window().start().plus(half), detail.window().end().plus(half))));
    }

    private ComboBox<Choice> breakEven(List<Choice> choices) {
        boolean one =
                choices.stream().map(choice -> choice.site().id()).distinct().count() == 1;
        ComboBox<Choice> box = new ComboBox<>();
        box.setAriaLabel(T.of("market.breakEven"));
        box.setPlaceholder(T.of("market.breakEven"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(choice -> one
                ? T.of("market.breakEven.of", choice.group().group().name())
                : T.of(
                        "market.breakEven.of",
                        choice.site().name() + ", " + choice.group().group().name()));
        box.setItems(choices);
        BreakEvenPresenter.chosen(choices, address).ifPresent(box::setValue);
        box.addValueChangeListener(change -> go.accept(address.withGroup(
                change.getValue() == null ? null : change.getValue().id())));
        box.addClassName("hw-market-break-even");
        return box;
    }
}
