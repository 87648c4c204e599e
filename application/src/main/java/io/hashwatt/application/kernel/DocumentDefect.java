package io.hashwatt.application.kernel;

/** A rule that a document breaks, and where; one line of text, without the document's own content beyond the value at fault. */
public record DocumentDefect(DocumentPlace place, String rule) {

    @Override
    public String toString() {
        return place + ": " + rule;
    }
}
