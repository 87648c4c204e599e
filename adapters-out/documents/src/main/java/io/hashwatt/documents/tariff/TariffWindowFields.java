package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.Weekdays;
import io.hashwatt.domain.market.tariff.TariffWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads when a part of a tariff holds. */
final class TariffWindowFields {

    static final String WHEN = "when";

    private static final int MOST_WINDOWS = 50;

    private TariffWindowFields() {}

    /** Empty: always. */
    static List<TariffWindow> windows(JsonFields fields) {
        return fields.optional(WHEN).map(TariffWindowFields::windows).orElse(List.of());
    }

    private static List<TariffWindow> windows(JsonValue array) {
        int many = array.elements().size();
        if (many < 1 || many > MOST_WINDOWS) {
            throw array.refusal("must be 1 to " + MOST_WINDOWS + "; left out, it holds always");
        }
        return array.objects(TariffWindowFields::window);
    }

    private static TariffWindow window(JsonFields fields) {
        fields.refuseUnknown("days", "months", "from", "to");
        LocalTime from = fields.optional("from").map(Values::timeOfDay).orElse(LocalTime.MIDNIGHT);
        LocalTime to = fields.optional("to").map(Values::timeOfDay).orElse(LocalTime.MIDNIGHT);
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw fields.refusal("to", "must not be the same time as from; left out both, it holds all day");
        }
        return new TariffWindow(
                fields.optional("days").<Set<DayOfWeek>>map(Weekdays::of).orElse(EnumSet.allOf(DayOfWeek.class)),
                fields.optional("months").map(TariffWindowFields::months).orElse(EnumSet.allOf(Month.class)),
                from,
                to);
    }

    private static Set<Month> months(JsonValue array) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (JsonValue month : array.elements()) {
            if (!months.add(Month.of((int) month.wholeNumber(1, Month.values().length)))) {
                throw month.refusal("stands there already");
            }
        }
        if (months.isEmpty()) {
            throw array.refusal("must name at least one month");
        }
        return months;
    }
}
