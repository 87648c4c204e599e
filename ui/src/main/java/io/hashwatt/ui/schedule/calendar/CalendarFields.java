package io.hashwatt.ui.schedule.calendar;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.schedule.NameAndTarget;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.T;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Everything about a calendar but its slots. */
final class CalendarFields {

    private final Entries entries = new Entries();
    private final NameAndTarget head;
    private final ComboBox<String> zone = PlaceFields.zone(T.of("schedule.field.zone"));
    private final DatePicker from = day(T.of("schedule.field.from"), T.of("schedule.field.from.ever"));
    private final DatePicker until = day(T.of("schedule.field.until"), T.of("schedule.field.until.ever"));
    private final IntegerField weeks = Fields.whole(T.of("schedule.field.weeks"), 1, Recurrence.Weekly.MOST_WEEKS);
    private final DayList except = new DayList(T.of("schedule.field.except"));
    private final ComboBox<String> region = new ComboBox<>(T.of("schedule.field.holidays"));
    private final Select<Holidays.Effect> effect =
            Fields.choice(T.of("schedule.field.effect"), List.of(Holidays.Effect.values()), T::of);
    private final Select<ClockChange.Gap> gap =
            Fields.choice(T.of("schedule.field.gap"), List.of(ClockChange.Gap.values()), T::of);
    private final Select<ClockChange.Overlap> overlap =
            Fields.choice(T.of("schedule.field.overlap"), List.of(ClockChange.Overlap.values()), T::of);

    /**
     * @param content null: a new one, in the site's zone
     * @param weeks every so many of them its weekly slots come
     * @param countsFromFirstDay whether a slot does
     */
    CalendarFields(
            SiteContext context,
            NavigableSet<String> regions,
            @Nullable CalendarContent content,
            int weeks,
            BooleanSupplier countsFromFirstDay) {
        entries.panel().addClassName("hw-schedule-form");
        head = new NameAndTarget(entries, context, content);
        entries.required("zone", zone, T.of("schedule.rule.zone"));
        entries.field("from", from);
        entries.rule(
                "from", () -> from.isEmpty() && countsFromFirstDay.getAsBoolean() ? T.of("schedule.rule.from") : null);
        entries.optional(
                "until", until, day -> from.isEmpty() || !day.isBefore(from.getValue()), T.of("schedule.rule.until"));
        entries.required(
                "weeks", this.weeks, within(1, Recurrence.Weekly.MOST_WEEKS), T.of("schedule.rule.everyWeeks"));
        entries.field("except", except);
        entries.field("holidays.region", region);
        entries.field("holidays.effect", effect);
        entries.field("gap", gap);
        entries.field("overlap", overlap);
        this.weeks.setStepButtonsVisible(true);
        this.weeks.setValue(weeks);
        region.setItems(regions);
        region.setItemLabelGenerator(CalendarFields::regionName);
        region.setPlaceholder(T.of("schedule.holidays.none"));
        region.setClearButtonVisible(true);
        zone.setValue(context.site().zone().getId());
        if (content != null) {
            fill(content);
        }
        help();
    }

    private static DatePicker day(String label, String none) {
        DatePicker day = DayPicker.of(label);
        day.setClearButtonVisible(true);
        day.setPlaceholder(none);
        return day;
    }

    /** Germany; Germany, BY */
    private static String regionName(String region) {
        String[] parts = region.split("-", 2);
        String country = Locale.of("", parts[0].toUpperCase(Locale.ROOT)).getDisplayCountry(T.locale());
        return parts.length == 1 ? country : country + ", " + parts[1].toUpperCase(Locale.ROOT);
    }

    private void fill(CalendarContent content) {
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

    Entries entries() {
        return entries;
    }

    NameAndTarget head() {
        return head;
    }

    void whenChanged(Runnable changed) {
        entries.whenChanged(() -> {
            help();
            changed.run();
        });
    }

    private void help() {
        effect.setVisible(!region.isEmpty());
        weeks.setHelperText(weeks() == 1 ? null : T.of("schedule.field.weeks.help"));
        from.setRequiredIndicatorVisible(weeks() > 1);
    }

    int weeks() {
        Integer entered = weeks.getValue();
        return entered == null ? 1 : Math.clamp(entered, 1, Recurrence.Weekly.MOST_WEEKS);
    }

    @Nullable LocalDate firstDay() {
        return from.getValue();
    }

    /** @param slots what else it says; only if no entry is broken */
    CalendarContent content(List<CalendarSlot> slots) {
        return new CalendarContent(
                head.name(),
                head.target(),
                ZoneId.of(zone.getValue()),
                from.getValue(),
                until.getValue(),
                slots,
                Objects.requireNonNull(except.getValue()),
                region.isEmpty() ? null : new Holidays(region.getValue(), effect.getValue()),
                new ClockChange(gap.getValue(), overlap.getValue()));
    }
}
