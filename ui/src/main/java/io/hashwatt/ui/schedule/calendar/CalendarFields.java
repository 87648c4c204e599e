package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.TargetField;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.T;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about a calendar but its slots. */
final class CalendarFields {

    private static final int PATIENCE_MILLIS = 300;

    private final FormPanel form = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("schedule.field.name")));
    private final TargetField target;
    private final ComboBox<String> zone = PlaceFields.zone(T.of("schedule.field.zone"));
    private final DatePicker from = DayPicker.of(T.of("schedule.field.from"));
    private final DatePicker until = DayPicker.of(T.of("schedule.field.until"));
    private final IntegerField weeks = new IntegerField(T.of("schedule.field.weeks"));
    private final DayList except = new DayList(T.of("schedule.field.except"));
    private final ComboBox<String> region = new ComboBox<>(T.of("schedule.field.holidays"));
    private final Select<Holidays.Effect> effect = new Select<>();
    private final Select<ClockChange.Gap> gap = new Select<>();
    private final Select<ClockChange.Overlap> overlap = new Select<>();

    /**
     * @param content null: a new one, in the site's zone
     * @param weeks every so many of them its weekly slots come
     */
    CalendarFields(SiteContext context, NavigableSet<String> regions, @Nullable CalendarContent content, int weeks) {
        target = new TargetField(context.groups(), content == null ? new Target.WholeSite() : content.target());
        arrange();
        form.addClassName("hw-schedule-form");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ScheduleContent.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PATIENCE_MILLIS);
        from.setClearButtonVisible(true);
        from.setPlaceholder(T.of("schedule.field.from.ever"));
        until.setClearButtonVisible(true);
        until.setPlaceholder(T.of("schedule.field.until.ever"));
        this.weeks.setMin(1);
        this.weeks.setMax(Recurrence.Weekly.MOST_WEEKS);
        this.weeks.setStepButtonsVisible(true);
        this.weeks.setValue(weeks);
        region.setItems(regions);
        region.setItemLabelGenerator(CalendarFields::regionName);
        region.setPlaceholder(T.of("schedule.holidays.none"));
        region.setClearButtonVisible(true);
        choices(effect, T.of("schedule.field.effect"), Holidays.Effect.values());
        choices(gap, T.of("schedule.field.gap"), ClockChange.Gap.values());
        choices(overlap, T.of("schedule.field.overlap"), ClockChange.Overlap.values());
        zone.setValue(context.site().zone().getId());
        if (content != null) {
            fill(content);
        }
        help();
    }

    private void arrange() {
        target.addTo(form);
        form.field("zone", zone);
        form.field("from", from);
        form.field("until", until);
        form.field("weeks", weeks);
        form.field("except", except);
        form.field("holidays.region", region);
        form.field("holidays.effect", effect);
        form.field("gap", gap);
        form.field("overlap", overlap);
    }

    private static <E extends Enum<E>> void choices(Select<E> field, String label, E[] values) {
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(T::of);
        field.setValue(values[0]);
    }

    /** Germany; Germany, BY */
    private static String regionName(String region) {
        String[] parts = region.split("-", 2);
        String country = Locale.of("", parts[0].toUpperCase(Locale.ROOT)).getDisplayCountry(T.locale());
        return parts.length == 1 ? country : country + ", " + parts[1].toUpperCase(Locale.ROOT);
    }

    private void fill(CalendarContent content) {
        name.setValue(content.name());
        zone.setValue(content.zone().getId());
        from.setValue(content.from());
        until.setValue(content.until());
        except.setValue(content.except());
        Holidays holidays = content.holidays();
        if (holidays != null) {
            region.setValue(holidays.region());
            effect.setValue(holidays.effect());
        }
        gap.setValue(content.clockChange().gap());
        overlap.setValue(content.clockChange().overlap());
    }

    FormPanel panel() {
        return form;
    }

    void name(String suggested) {
        name.setValue(suggested);
    }

    void focus() {
        name.focus();
    }

    void fix() {
        target.fix();
        all().forEach(field -> field.setReadOnly(true));
    }

    void whenChanged(Runnable changed) {
        target.whenChanged(changed);
        all().forEach(field -> field.addValueChangeListener(change -> {
            help();
            changed.run();
        }));
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(name, zone, from, until, weeks, except, region, effect, gap, overlap);
    }

    private void help() {
        effect.setVisible(!region.isEmpty());
        weeks.setHelperText(weeks() == 1 ? null : T.of("schedule.field.weeks.help"));
        from.setRequiredIndicatorVisible(weeks() > 1);
    }

    TargetField target() {
        return target;
    }

    int weeks() {
        Integer entered = weeks.getValue();
        return entered == null ? 1 : Math.clamp(entered, 1, Recurrence.Weekly.MOST_WEEKS);
    }

    @Nullable LocalDate firstDay() {
        return from.getValue();
    }

    /** @param countsFromFirstDay whether a slot does */
    List<Violation> violations(boolean countsFromFirstDay) {
        List<Violation> violations = new ArrayList<>();
        if (name.getValue().isBlank()) {
            violations.add(new Violation("name", T.of("schedule.rule.name")));
        }
        if (target.isLost()) {
            violations.add(new Violation(TargetField.FIELD, T.of("schedule.rule.groups")));
        }
        if (zone.isEmpty()) {
            violations.add(new Violation("zone", T.of("schedule.rule.zone")));
        }
        if (from.isEmpty() && countsFromFirstDay) {
            violations.add(new Violation("from", T.of("schedule.rule.from")));
        }
        if (!from.isEmpty() && !until.isEmpty() && until.getValue().isBefore(from.getValue())) {
            violations.add(new Violation("until", T.of("schedule.rule.until")));
        }
        return violations;
    }

    /** @param slots what else it says; only if there are no {@link #violations} */
    CalendarContent content(List<CalendarSlot> slots) {
        return new CalendarContent(
                name.getValue().strip(),
                target.target(),
                ZoneId.of(zone.getValue()),
                from.getValue(),
                until.getValue(),
                slots,
                Objects.requireNonNull(except.getValue()),
                region.isEmpty() ? null : new Holidays(region.getValue(), effect.getValue()),
                new ClockChange(gap.getValue(), overlap.getValue()));
    }
}
