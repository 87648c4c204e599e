package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Span;

/** What a colour, a pattern or a line in a chart stands for, in a word. */
public final class Legend {

    private Legend() {}

    public static Span level(LevelShade shade, String text) {
        return entry(shade.className(), text);
    }

    public static Span obligation(String text) {
        return entry("hw-hatch-obligation", text);
    }

    public static Span override(String text) {
        return entry("hw-hatch-override", text);
    }

    public static Span unknown(String text) {
        return entry("hw-hatch-unknown", text);
    }

    public static Span estimate(String text) {
        return entry("hw-hatch-estimate", text);
    }

    /** A line with the light area of final prices. */
    public static Span finalLine(String text) {
        return entry("hw-swatch-final", text);
    }

    /** Prices below zero. */
    public static Span negative(String text) {
        return entry("hw-swatch-negative", text);
    }

    /** A solid, a dashed and a thin line. */
    public static Span line(String text) {
        return entry("hw-swatch-line", text);
    }

    public static Span dashedLine(String text) {
        return entry("hw-swatch-dashed", text);
    }

    public static Span thinLine(String text) {
        return entry("hw-swatch-thin", text);
    }

    /** Of a look that a view has of its own. @param className its background */
    public static Span of(String className, String text) {
        return entry(className, text);
    }

    /** The colour of a level alone, where the word stands beside it anyway. */
    public static Span swatch(LevelShade shade) {
        return swatch(shade.className());
    }

    private static Span entry(String className, String text) {
        return new Span(swatch(className), new Span(text));
    }

    private static Span swatch(String className) {
        Span swatch = new Span();
        swatch.addClassNames("hw-swatch", className);
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }
}
