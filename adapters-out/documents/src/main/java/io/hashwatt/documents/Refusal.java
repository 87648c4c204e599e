package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import java.util.List;

/**
 * Ends the reading of a document, or of one row or element of it. It carries the defects found and never
 * leaves {@link Reading#of}: to the outside a refused document is a value.
 */
@SuppressWarnings("serial") // never serialised; the defects are records of plain text
public final class Refusal extends RuntimeException {

    private final List<DocumentDefect> defects;

    public Refusal(DocumentPlace place, String rule) {
        this(List.of(new DocumentDefect(place, rule)));
    }

    Refusal(List<DocumentDefect> defects) {
        // Without stack trace: thrown a hundred times for one bad file, and nobody looks at it.
        super(defects.getFirst().toString(), null, false, false);
        this.defects = List.copyOf(defects);
    }

    public List<DocumentDefect> defects() {
        return defects;
    }
}
