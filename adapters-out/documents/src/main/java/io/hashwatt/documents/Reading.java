package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentReading;
import java.util.function.Function;
import java.util.function.Supplier;

/** The boundary of a reader: inside a broken rule is thrown, outside it is a value. */
public final class Reading {

    private Reading() {}

    public static <T> DocumentReading<T> of(Supplier<T> reading) {
        return withRemarks(remarks -> reading.get());
    }

    /** For readers that repair something on the way and have to tell. */
    public static <T> DocumentReading<T> withRemarks(Function<Remarks, T> reading) {
        Remarks remarks = new Remarks();
        try {
            return new DocumentReading.Read<>(reading.apply(remarks), remarks.told());
        } catch (Refusal refusal) {
            return new DocumentReading.Refused<>(refusal.defects());
        }
    }
}
