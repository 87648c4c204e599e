package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A few things compared by the length of their bars, each with its name and number. */
public final class BarList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** The look of {@link #grey}, for a legend. */
    public static final String GREY = "hw-grey";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public BarList() {
        addClassName("hw-bar-list");
    }

    /**
     * @param share 0 to 1 of the full length
     * @param value what the bar says, as a text
     */
    public BarList bar(String name, BigDecimal share, String value, LevelShade shade) {
        add(row(name, share, value, shade.className()));
        return this;
    }

    /** Grey: of something without a level. */
    public BarList grey(String name, BigDecimal share, String value) {
        add(row(name, share, value, GREY));
        return this;
    }

    /** What cannot be had, but shows what could be: hatched. */
    public BarList yardstick(String name, BigDecimal share, String value) {
        add(row(name, share, value, "hw-hatch-estimate"));
        return this;
    }

    /** The last row is the one that is meant. */
    public BarList emphasised() {
        getChildren().reduce((before, last) -> last).ifPresent(last -> ((ListItem) last).addClassName("hw-strong"));
        return this;
    }

    private static ListItem row(String name, BigDecimal share, String value, String look) {
        Div bar = new Div();
        bar.addClassNames("hw-bar-list-bar", look);
        BigDecimal within = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        bar.getStyle()
                .setWidth(within.multiply(PERCENT)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString() + "%");
        Div track = new Div(bar);
        track.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(value);
        number.addClassName("hw-bar-list-value");
        return new ListItem(new Span(name), track, number);
    }
}
