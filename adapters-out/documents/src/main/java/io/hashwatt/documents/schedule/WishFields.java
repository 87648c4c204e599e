package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.schedule.Wish;

/** Reads which levels somebody wants. */
public final class WishFields {

    private WishFields() {}

    /** From the field {@code level}, which every form needs but {@code OFF}. */
    public static Wish wish(JsonFields fields, Wish.Form form) {
        if (form != Wish.Form.OFF) {
            return new Wish(form, (int) fields.required("level").wholeNumber(0, PowerLevelId.HIGHEST));
        }
        fields.optional("level").ifPresent(level -> level.wholeNumber(0, 0));
        return Wish.OFF;
    }
}
