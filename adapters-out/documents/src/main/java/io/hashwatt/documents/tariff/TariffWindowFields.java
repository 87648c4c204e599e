package io.hashwatt.documents.tariff;

import io.hashwatt.documents.CalendarWindowFields;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.CalendarWindow;
import java.util.List;

/** Reads when a part of a tariff holds. */
final class TariffWindowFields {

    static final String WHEN = "when";

    private static final int MOST_WINDOWS = 50;

    private TariffWindowFields() {}

    /** Empty: always. */
    static List<CalendarWindow> windows(JsonFields fields) {
        return fields.optional(WHEN).map(TariffWindowFields::windows).orElse(List.of());
    }

    private static List<CalendarWindow> windows(JsonValue array) {
        int many = array.elements().size();
        if (many < 1 || many > MOST_WINDOWS) {
            throw array.refusal("must be 1 to " + MOST_WINDOWS + "; left out, it holds always");
        }
        return array.objects(CalendarWindowFields::read);
    }
}
