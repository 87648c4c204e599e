package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.text.T;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Days of the calendar, one by one: each that is picked is added, and each can be taken away again. */
final class DayList extends CustomField<NavigableSet<LocalDate>> implements HasValidator<NavigableSet<LocalDate>> {

    private static final long serialVersionUID = 1L;

    private final Div chips = new Div();
    private final DatePicker picker;
    private transient NavigableSet<LocalDate> days = new TreeSet<>();

    DayList(String label) {
        super(Collections.emptyNavigableSet());
        setLabel(label);
        picker = DayPicker.of("");
        picker.setAriaLabel(T.of("schedule.days.add", label));
        picker.setPlaceholder(T.of("schedule.days.pick"));
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                days.add(change.getValue());
                picker.clear();
                changed();
            }
        });
        chips.addClassName("hw-chips");
        addClassName("hw-day-list");
        add(chips, picker);
    }

    @Override
    protected NavigableSet<LocalDate> generateModelValue() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    }

    @Override
    protected void setPresentationValue(NavigableSet<LocalDate> value) {
        days = new TreeSet<>(value);
        show();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        picker.setVisible(!readOnly);
        show();
    }

    private void changed() {
        show();
        updateValue();
    }

    private void show() {
        chips.removeAll();
        chips.setVisible(!days.isEmpty());
        days.forEach(day -> chips.add(chip(day)));
    }

    private Span chip(LocalDate day) {
        Span chip = new Span(new Span(DayWords.of(day)));
        chip.addClassName("hw-chip");
        if (!isReadOnly()) {
            chip.add(Buttons.icon(Icon.CLOSE, T.of("schedule.days.remove", DayWords.of(day)), () -> {
                days.remove(day);
                changed();
            }));
        }
        return chip;
    }
}
