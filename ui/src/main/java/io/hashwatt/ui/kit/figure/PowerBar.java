package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How much of what there is runs at which level: a bar, the strongest level first. */
public final class PowerBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** @param shade of the level: {@link LevelShade} */
    public record Part(LevelShade shade, Power power) {}

    /** @param most what the whole bar stands for; not nothing. @param meaning the same in words */
    public PowerBar(List<Part> parts, Power most, String meaning) {
        addClassName("hw-bar");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", meaning);
        for (Part part : parts) {
            Span piece = new Span();
            piece.addClassName(part.shade().className());
            BigDecimal share = part.power().watts().multiply(PERCENT).divide(most.watts(), 2, RoundingMode.HALF_UP);
            piece.getStyle().setWidth(share.toPlainString() + "%");
            add(piece);
        }
    }
}
