package io.hashwatt.documents;

import java.util.List;

/** The columns that a table must have and those that it may have; a header names them in any order. */
public record CsvColumns(List<String> required, List<String> optional) {

    public static CsvColumns of(String... required) {
        return new CsvColumns(List.of(required), List.of());
    }

    public CsvColumns optionally(String... more) {
        return new CsvColumns(required, List.of(more));
    }

    boolean isKnown(String name) {
        return required.contains(name) || optional.contains(name);
    }

    @Override
    public String toString() {
        String needed = String.join(",", required);
        return optional.isEmpty() ? needed : needed + "[," + String.join("][,", optional) + "]";
    }
}
