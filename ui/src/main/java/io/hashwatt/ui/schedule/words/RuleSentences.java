package io.hashwatt.ui.schedule.words;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule in sentences, with what matters most set off. */
public final class RuleSentences {

    private final List<Piece> pieces = new ArrayList<>();

    /** @param strong whether it is what the rule is about */
    record Piece(String text, boolean strong) {}

    RuleSentences plain(String text) {
        pieces.add(new Piece(text, false));
        return this;
    }

    RuleSentences strong(String text) {
        pieces.add(new Piece(text, true));
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public Paragraph paragraph() {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("hw-schedule-say");
        for (Piece piece : pieces) {
            Span span = new Span(piece.text());
            span.setClassName("hw-strong", piece.strong());
            paragraph.add(span);
        }
        return paragraph;
    }
}
