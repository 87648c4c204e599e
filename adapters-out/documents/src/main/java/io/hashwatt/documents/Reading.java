package io.hashwatt.documents;

import io.hashwatt.application.market.DocumentReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The boundary of a reader: inside a broken rule is thrown, outside it is a value. */
public final class Reading {

    private Reading() {}

    public static <T> DocumentReading<T> of(Supplier<T> reading) {
        return withRemarks(remarks -> reading.get());
    }

    /** @param reading is handed the list that takes what was repaired on the way */
    public static <T> DocumentReading<T> withRemarks(Function<List<String>, T> reading) {
        List<String> remarks = new ArrayList<>();
        try {
            return new DocumentReading.Read<>(reading.apply(remarks), remarks);
        } catch (Refusal refusal) {
            return new DocumentReading.Refused<>(refusal.defects());
        }
    }
}
