package io.hashwatt.ui.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;

/** A line per day, the newest first. */
final class ObservedTable {

    private final ObservedDays days;
    private final Formats formats = Formats.current();
    private final SiteTime time;
    private final LocalDays calendar;

    ObservedTable(ObservedDays days) {
        this.days = days;
        this.time = SiteTime.in(days.zone());
        this.calendar = new LocalDays(days.zone());
    }

    DataTable<ObservedDay> table() {
        DataTable<ObservedDay> table = new DataTable<>(T.of("control.observed.days"));
        table.text(T.of("control.observed.day"), this::day);
        table.text(T.of("control.observed.planned"), this::planned);
        table.number(T.of("control.observed.changes"), day -> formats.count(day.changes()));
        table.number(T.of("control.observed.energyMwh"), this::energy);
        table.component(T.of("control.observed.promised"), this::promised).setTextAlign(ColumnTextAlign.END);
        table.component(T.of("control.observed.happened"), this::gain).setTextAlign(ColumnTextAlign.END);
        return table.card(this::card).allRows().rows(days.days().reversed());
    }

    String day(ObservedDay day) {
        return time.day(calendar.startOf(day.date()));
    }

    /** For how much of what is over of the day there was a plan. */
    String planned(ObservedDay day) {
        if (day.planned().isZero()) {
            return T.of("control.observed.noPlan");
        }
        return day.unplanned().isZero()
                ? T.of("control.observed.all")
                : T.of("control.observed.part", formats.duration(day.unplanned()));
    }

    String energy(ObservedDay day) {
        BigDecimal energy = day.energyMwh();
        return energy == null ? T.of("control.unknown") : formats.number(energy, 1);
    }

    /** Never an amount where a price is missing. */
    String gainWords(ObservedDay day) {
        Money gain = day.gain();
        if (gain != null) {
            return formats.signedMoney(gain);
        }
        return day.planned().isZero()
                ? T.of("control.unknown")
                : T.of("control.observed.unpriced", formats.duration(day.unpriced()));
    }

    /** Never an amount where a plan had no price to expect anything by, or nobody has kept it. */
    String promisedWords(ObservedDay day) {
        Money promised = day.promised();
        return promised == null ? T.of("control.unknown") : formats.signedMoney(promised);
    }

    private Component promised(ObservedDay day) {
        Money promised = day.promised();
        return promised == null ? new Span(promisedWords(day)) : Amount.of(promised);
    }

    private Component gain(ObservedDay day) {
        Money gain = day.gain();
        return gain == null ? new Span(gainWords(day)) : Amount.of(gain);
    }

    private Component card(ObservedDay day) {
        Span name = new Span(day(day));
        name.addClassName("hw-strong");
        Div card = new Div(name, gain(day));
        if (day.planned().isZero()) {
            card.add(note(planned(day)));
        } else {
            card.add(
                    note(T.count("control.observed.card", day.changes(), energy(day)) + " · " + planned(day)),
                    note(T.of("control.observed.card.promised", promisedWords(day))));
        }
        card.addClassName("hw-card");
        return card;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("hw-sub");
        return note;
    }
}
