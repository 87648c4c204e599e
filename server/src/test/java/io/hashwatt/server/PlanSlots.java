package io.hashwatt.server;

import io.hashwatt.documents.JsonFields;
import java.util.List;
import java.util.function.Function;

/** The slots of a plan's JSON, field by field. */
record PlanSlots(List<JsonFields> all) {

    static PlanSlots of(Outcome outcome) {
        return new PlanSlots(outcome.good().json().required("slots").objects(Function.identity()));
    }

    List<Long> levels() {
        return all.stream()
                .map(slot -> slot.required("level").wholeNumber(0, 99))
                .toList();
    }

    List<String> texts(String field) {
        return all.stream().map(slot -> slot.required(field).text()).toList();
    }

    /** Null as a word. */
    List<String> decimals(String field) {
        return all.stream()
                .map(slot -> slot.optional(field)
                        .map(value -> value.decimal().toPlainString())
                        .orElse("null"))
                .toList();
    }
}
