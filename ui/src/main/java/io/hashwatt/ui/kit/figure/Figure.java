package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.kit.Tone;

/** A number that answers something: what it is, the number, its unit or what it is compared with, and a line of why. */
public final class Figure extends Div {

    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final Span unit = new Span();
    private final Div note = new Div();

    public Figure(String label) {
        addClassName("hw-figure");
        Div head = new Div(label);
        head.addClassName("hw-figure-label");
        unit.addClassName("hw-figure-unit");
        Div value = new Div(number, unit);
        value.addClassName("hw-figure-value");
        note.addClassName("hw-figure-note");
        add(head, value, note);
    }

    public Figure(String label, String value) {
        this(label);
        value(value);
    }

    /** Marks a change for a second. */
    public Figure value(String text) {
        boolean changed = !number.getText().isEmpty() && !number.getText().equals(text);
        number.setText(text);
        if (changed) {
            Flash.on(this);
        }
        return this;
    }

    /** Small, behind the number: {@code of 24.0 MW}. */
    public Figure unit(String text) {
        unit.setText(text);
        return this;
    }

    /** A difference behind the number. */
    public Figure unit(Component component) {
        unit.removeAll();
        unit.add(component);
        return this;
    }

    public Figure tone(Tone tone) {
        for (Tone other : Tone.values()) {
            number.setClassName(other.className(), other == tone);
        }
        return this;
    }

    /** Below the number; each text is a line. */
    public Figure note(String... lines) {
        note.removeAll();
        for (String line : lines) {
            note.add(new Div(line));
        }
        return this;
    }

    public Figure note(Component... components) {
        note.removeAll();
        note.add(components);
        return this;
    }
}
