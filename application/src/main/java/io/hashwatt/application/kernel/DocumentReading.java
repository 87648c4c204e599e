package io.hashwatt.application.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The same reading, of what is made from the content. */
    default <R> DocumentReading<R> map(Function<T, R> made) {
        return then(content -> read(made.apply(content)));
    }

    /** What the next reading makes of the content; remarks of both are told. */
    default <R> DocumentReading<R> then(Function<T, DocumentReading<R>> next) {
        return switch (this) {
            case Refused<T>(List<DocumentDefect> defects) -> new Refused<>(defects);
            case Read<T>(T content, List<String> remarks) -> next.apply(content).after(remarks);
        };
    }

    private DocumentReading<T> after(List<String> earlier) {
        return switch (this) {
            case Refused<T> refused -> refused;
            case Read<T>(T content, List<String> remarks) ->
                new Read<>(
                        content,
                        Stream.concat(earlier.stream(), remarks.stream()).toList());
        };
    }

    static <T> DocumentReading<T> read(T content) {
        return new Read<>(content, List.of());
    }

    static <T> DocumentReading<T> refused(DocumentPlace place, String rule) {
        return new Refused<>(List.of(new DocumentDefect(place, rule)));
    }
}
