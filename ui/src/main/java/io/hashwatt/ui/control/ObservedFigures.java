package io.hashwatt.ui.control;

import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.plan.observed.PromisedDays;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** All days in a few numbers, each of which says how many days it is about. */
final class ObservedFigures {

    private final ObservedDays days;
    private final Formats formats = Formats.current();

    ObservedFigures(ObservedDays days) {
        this.days = days;
    }

    FigureBand band() {
        return new FigureBand(gain(), promised(), energy(), changes());
    }

    private Figure gain() {
        List<Money> known = days.days().stream()
                .map(ObservedDay::gain)
                .filter(Objects::nonNull)
                .toList();
        Figure figure = new Figure(T.of("control.observed.gain"));
        if (known.isEmpty()) {
            return figure.value(T.of("control.unknown")).note(T.of("control.observed.gain.none"));
        }
        Money sum = Money.sum(known.stream(), days.currency());
        return figure.value(formats.signedMoney(sum))
                .tone(Amount.tone(sum))
                .note(T.of(
                        "control.observed.known",
                        formats.count(known.size()),
                        formats.count(days.days().size())));
    }

    /** Beside what came of the same days, for an amount of other days is no comparison. */
    private Figure promised() {
        Figure figure = new Figure(T.of("control.observed.promised"));
        return PromisedDays.of(days.days())
                .map(promised -> figure.value(formats.signedMoney(promised.promised()))
                        .note(T.of(
                                "control.observed.cameTo",
                                formats.count(promised.days()),
                                formats.count(days.days().size()),
                                formats.signedMoney(promised.gain()))))
                .orElseGet(() -> figure.value(T.of("control.unknown")).note(T.of("control.observed.promised.none")));
    }

    private Figure energy() {
        List<BigDecimal> known = days.days().stream()
                .map(ObservedDay::energyMwh)
                .filter(Objects::nonNull)
                .toList();
        Figure figure = new Figure(T.of("control.observed.energy"));
        return known.isEmpty()
                ? figure.value(T.of("control.unknown"))
                : figure.value(formats.number(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), 1))
                        .unit("MWh");
    }

    private Figure changes() {
        int changes = days.days().stream().mapToInt(ObservedDay::changes).sum();
        return new Figure(T.of("control.observed.changes"), formats.count(changes))
                .note(T.of("control.observed.changes.note"));
    }
}
