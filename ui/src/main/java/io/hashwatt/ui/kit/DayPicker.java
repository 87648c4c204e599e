package io.hashwatt.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.hashwatt.ui.text.T;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day of the calendar, in the user's language. */
public final class DayPicker {

    private DayPicker() {}

    public static DatePicker of(String label) {
        Locale locale = T.locale();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words(locale));
        return picker;
    }

    private static DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(week(symbols.getWeekdays()))
                .setWeekdaysShort(week(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(T.of("kit.day.today"))
                .setCancel(T.of("kit.cancel"))
                .setBadInputErrorMessage(T.of("kit.day.bad"))
                .setMinErrorMessage(T.of("kit.day.outside"))
                .setMaxErrorMessage(T.of("kit.day.outside"));
    }

    /** Java counts them from one. */
    private static List<String> week(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }
}
