package io.hashwatt.application.kernel;

import java.util.List;

/** What came of reading a document: all of it, or nothing of it and the reasons. */
public sealed interface DocumentReading<T> {

    /**
     * @param remarks what was repaired on the way and must be told: one sentence each, with its place
     */
    record Read<T>(T content, List<String> remarks) implements DocumentReading<T> {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param defects at least one; in the order of the document, possibly cut after the first hundred */
    record Refused<T>(List<DocumentDefect> defects) implements DocumentReading<T> {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    static <T> DocumentReading<T> read(T content) {
        return new Read<>(content, List.of());
    }

    static <T> DocumentReading<T> refused(Place place, String rule) {
        return new Refused<>(List.of(new DocumentDefect(place, rule)));
    }
}
