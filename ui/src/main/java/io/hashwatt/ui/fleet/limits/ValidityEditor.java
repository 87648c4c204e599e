package io.hashwatt.ui.fleet.limits;

import static io.hashwatt.ui.fleet.limits.LimitFields.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When something holds, as it is typed: by the calendar, where what is left empty is every one, or once. In the site's local time. */
final class ValidityEditor extends Div {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        REGULARLY,
        ONCE
    }

    private final Supplier<ZoneId> zone;
    private final ComboBox<Kind> kind = named(new ComboBox<>(), T.of("fleet.changes.kind"));
    private final MultiSelectComboBox<Month> months = named(new MultiSelectComboBox<>(), T.of("fleet.changes.months"));
    private final MultiSelectComboBox<DayOfWeek> days = named(new MultiSelectComboBox<>(), T.of("fleet.changes.days"));
    private final DatePicker firstDay = named(DayPicker.of(""), T.of("fleet.changes.firstDay"));
    private final DatePicker lastDay = named(DayPicker.of(""), T.of("fleet.changes.lastDay"));
    private final TimePicker from = time(T.of("fleet.changes.from"));
    private final TimePicker to = time(T.of("fleet.changes.to"));

    ValidityEditor(Supplier<ZoneId> zone) {
        this.zone = zone;
        addClassName("hw-validity");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> T.of(each == Kind.ONCE ? "fleet.changes.kind.once" : "fleet.changes.kind.regularly"));
        kind.addValueChangeListener(change -> showKind());
        months.setItems(Month.values());
        months.setItemLabelGenerator(ValidityWords::shortly);
        months.setPlaceholder(T.of("fleet.changes.everyMonth"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(DayWords::shortly);
        days.setPlaceholder(T.of("fleet.changes.everyDay"));
        add(kind, months, days, firstDay, from, lastDay, to);
        kind.setValue(Kind.REGULARLY);
    }

    void show(Validity validity) {
        switch (validity) {
            case Validity.Recurring(CalendarWindow window) -> show(window);
            case Validity.Once(Interval interval) -> {
                kind.setValue(Kind.ONCE);
                show(interval.start(), firstDay, from);
                show(interval.end(), lastDay, to);
            }
        }
    }

    /** What is wrong with it; null: nothing. */
    @Nullable String broken() {
        if (!isOnce()) {
            boolean isNever = timeOf(from).equals(timeOf(to)) && !timeOf(from).equals(LocalTime.MIDNIGHT);
            return isNever ? T.of("fleet.rule.change.times") : null;
        }
        if (firstDay.isEmpty() || lastDay.isEmpty()) {
            return T.of("fleet.rule.change.once");
        }
        return instant(firstDay, from).isBefore(instant(lastDay, to)) ? null : T.of("fleet.rule.change.order");
    }

    /** What is entered, if it breaks no rule. */
    Validity validity() {
        return isOnce()
                ? new Validity.Once(new Interval(instant(firstDay, from), instant(lastDay, to)))
                : new Validity.Recurring(new CalendarWindow(
                        orAll(days.getValue(), EnumSet.allOf(DayOfWeek.class)),
                        orAll(months.getValue(), EnumSet.allOf(Month.class)),
                        timeOf(from),
                        timeOf(to)));
    }

    private void show(CalendarWindow window) {
        kind.setValue(Kind.REGULARLY);
        months.setValue(window.isEveryMonth() ? Set.of() : window.months());
        days.setValue(window.isEveryDay() ? Set.of() : window.days());
        if (!window.isAllDay()) {
            from.setValue(window.from());
            to.setValue(window.to());
        }
    }

    private void show(Instant instant, DatePicker day, TimePicker time) {
        ZonedDateTime local = instant.atZone(zone.get());
        day.setValue(local.toLocalDate());
        time.setValue(local.toLocalTime());
    }

    private void showKind() {
        months.setVisible(!isOnce());
        days.setVisible(!isOnce());
        firstDay.setVisible(isOnce());
        lastDay.setVisible(isOnce());
    }

    private boolean isOnce() {
        return kind.getValue() == Kind.ONCE;
    }

    private Instant instant(DatePicker day, TimePicker time) {
        return day.getValue().atTime(timeOf(time)).atZone(zone.get()).toInstant();
    }

    private static LocalTime timeOf(TimePicker field) {
        return Objects.requireNonNullElse(field.getValue(), LocalTime.MIDNIGHT);
    }

    private static <T> Set<T> orAll(Set<T> chosen, Set<T> all) {
        return chosen.isEmpty() ? all : chosen;
    }

    private static TimePicker time(String label) {
        TimePicker time = named(new TimePicker(), label);
        time.setLocale(Locale.GERMANY);
        time.setPlaceholder("00:00");
        return time;
    }
}
